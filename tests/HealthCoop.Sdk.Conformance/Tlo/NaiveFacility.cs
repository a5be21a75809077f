using System.Globalization;
using HealthCoop.Samples.FirstLevelFacility.Assumptions;

namespace HealthCoop.Conformance.Tlo;

/// <summary>What one row of the folder has to come to: the line of the row, for whom, what is paid for, the
/// amount.</summary>
internal sealed record NaiveLine(int Line, string Heading, string Kind, decimal? Amount, int Times);

/// <summary>Quantifies and costs the folder in plain arithmetic, row by row, out of the same assumptions.</summary>
internal sealed class NaiveFacility(string folder, FacilityCase facility)
{
    private const string Shared = "Equipment of the facility";
    private const decimal Upkeep = 0.04m / 8;
    private const decimal UpkeepAboveAThousand = 1.04m / 8;

    private int Years => facility.Years.Last - facility.Years.First + 1;

    public List<NaiveLine> Consumables() =>
    [
        .. facility.Services.SelectMany(service => Read("ResourceFile_Consumables_Items_and_Packages.csv")
            .Where(row => row["Intervention_Pkg_Code"] == service.PackageCode)
            .Select(row => new NaiveLine(
                row.Line,
                row["Intervention_Pkg"],
                "Consumables",
                Consumable(service, row),
                1))),
    ];

    public List<NaiveLine> Equipment() =>
    [
        .. Read("ResourceFile_Costing_Equipment.csv")
            .Where(row => row.Number("Health Center_Prioritised_Quantity") > 0)
            .SelectMany(Pieces),
    ];

    private IEnumerable<NaiveLine> Pieces(NaiveRow row)
    {
        var price = row.Number("Unit_Purchase_Cost")!.Value * Inflation();
        var cost = row.Number("Health Center_Prioritised_Quantity")!.Value * price;
        var life = (int)row.Number("Life_Span")!.Value;
        yield return new(row.Line, Shared, "Purchase", Cents(cost), 1);
        yield return new(
            row.Line,
            Shared,
            "Maintenance",
            Cents(cost * (price > 1_000 ? UpkeepAboveAThousand : Upkeep)),
            Years);
        for (var year = life; year < Years; year += life)
        {
            yield return new(row.Line, Shared, "Replacement", Cents(cost), 1);
        }

        // What is paid at the beginning of each year of its life is worth what it cost.
        var (worthOfOne, discount) = (0m, 1 + facility.DiscountRate.ForPlanning!.Value.Fraction);
        for (var year = life - 1; year >= 0; year--)
        {
            worthOfOne = 1 + ((year == life - 1 ? 0 : worthOfOne) / discount);
        }

        yield return new(row.Line, Shared, "AnnualEquivalent", Cents(cost / worthOfOne), Years);
    }

    private decimal? Consumable(ServiceChoice service, NaiveRow row)
    {
        var reading = UnitReadings.Of(row["Item_Code"]);
        var price = Read("ResourceFile_Costing_Consumables.csv")
            .Find(each => each["Item_Code"] == row["Item_Code"])?.Number("Price_per_unit");
        var cases = facility.People.ForPlanning
            * service.TargetShare.ForPlanning?.Fraction
            * service.Rate?.ForPlanning?.PerPersonYear
            * service.Coverage.ForPlanning?.Fraction;
        var (leadTime, period) = (facility.LeadTime.ForPlanning?.Count, facility.ProcurementPeriod.ForPlanning?.Count);
        var months = leadTime + period + leadTime;
        var arriving = (cases * row.Number("Expected_Units_Per_Case") * months)
            - (12 * (facility.StockOnHand.ForPlanning + facility.StockOnOrder.ForPlanning));
        var sent = arriving / (12 * (1 - facility.Loss.ForPlanning?.Fraction));
        var pack = reading.UnitsPerPack.ForPlanning?.Units;
        return sent is { } units && pack is { } size
            ? Cents(decimal.Ceiling(units / size) * size * reading.PriceUnits.ForPlanning * price * Inflation())
            : null;
    }

    private decimal Inflation() => 1 / Read("ResourceFile_Exchange_Rates_and_Inflation.csv")
        .Single(row => row["Year"] == facility.YearOfPrices.ToString(CultureInfo.InvariantCulture))
        .Number("Cumulative Inflation Rate (Base 2023)")!.Value;

    private List<NaiveRow> Read(string file)
    {
        var rows = NaiveCsv.Read(Path.Combine(folder, file));
        rows[0].Columns[0] = rows[0].Columns[0].TrimStart('\uFEFF');
        return rows[1..];
    }

    private static decimal? Cents(decimal? amount) =>
        amount is { } value ? decimal.Round(value, 2, MidpointRounding.AwayFromZero) : null;
}
