using System.Globalization;
using HealthCoop.Samples.FirstLevelFacility.Assumptions;
using HealthCoop.Samples.FirstLevelFacility.Reading;

namespace HealthCoop.Samples.FirstLevelFacility.Lines;

/// <summary>What a facility of the first level takes for its package, line by line.</summary>
internal sealed record FacilityPlan
{
    public required FacilityCase Facility { get; init; }

    public required ValueList<PlannedService> Services { get; init; }

    /// <summary>Gets the lines: those of each service, then the equipment.</summary>
    public required ValueList<PlanLine> Lines { get; init; }

    /// <summary>Gets the equipment of the first level's set of which a health centre is given none.</summary>
    public required ValueList<CatalogueItem> NoneGiven { get; init; }

    private IEnumerable<PlanLine> FirstYear => Cash.Where(line => line.Years.Contains(Facility.Years.First));

    private IEnumerable<PlanLine> Cash => Lines.Where(line => line.Kind is not LineKind.AnnualEquivalent);

    private IEnumerable<PlanLine> EquipmentCash => Cash.Where(line => line.Kind is not LineKind.Consumables);

    private IEnumerable<PlanLine> EquipmentPerYear =>
        Lines.Where(line => line.Kind is LineKind.AnnualEquivalent or LineKind.Maintenance);

    public static FacilityPlan Of(TloFolder folder, FacilityCase facility)
    {
        var services = facility.Services
            .Zip(NeedOfServices.Of(facility), (choice, cases) => PlannedService.Of(folder, choice, cases))
            .ToValueList();
        var repricing = new Repricing(folder, facility.YearOfPrices);
        var consumables = new ConsumableLines(folder, facility, repricing);
        var equipment = new EquipmentLines(folder, facility, repricing);
        return new()
        {
            Facility = facility,
            Services = services,
            Lines =
            [
                .. services.SelectMany(service => consumables.Of(service.Choice, service.Cases)),
                .. equipment.All(),
            ],
            NoneGiven = equipment.NoneGiven().ToValueList(),
        };
    }

    /// <summary>Adds up what is paid in the first year, by intervention.</summary>
    public ValueList<Total> FirstYearByHeading() => Totals(FirstYear, line => line.Heading, _ => 1);

    /// <summary>Adds up what is paid in the first year, by what it pays for.</summary>
    public ValueList<Total> FirstYearByKind() => Totals(FirstYear, line => line.Kind.ToString(), _ => 1);

    /// <summary>Adds up what is paid for equipment in all years, by what it pays for.</summary>
    public ValueList<Total> EquipmentByKind() =>
        Totals(EquipmentCash, line => line.Kind.ToString(), line => line.Years.Count);

    /// <summary>Adds up what is paid for equipment, by year.</summary>
    public ValueList<Total> EquipmentByYear() => Facility.EachYear
        .SelectMany(year => Totals(
            EquipmentCash.Where(line => line.Years.Contains(year)),
            _ => year.ToString(CultureInfo.InvariantCulture),
            _ => 1))
        .ToValueList();

    /// <summary>Adds up what having the equipment costs in a year, by what it pays for.</summary>
    public ValueList<Total> EquipmentPerYearByKind() =>
        Totals(EquipmentPerYear, line => line.Kind.ToString(), _ => 1);

    /// <summary>Adds up what having the equipment costs in a year, by item.</summary>
    public ValueList<Total> EquipmentPerYearByItem() =>
        Totals(EquipmentPerYear, line => $"{line.Code} {line.Item}", _ => 1);

    /// <summary>Adds up what is known of amounts; what nothing is known of has no sum.</summary>
    public static Money? Sum(IEnumerable<Money?> amounts) => amounts.OfType<Money>().ToList() is { Count: > 0 } known
        ? Money.Sum(known, known[0].Currency)
        : null;

    private static ValueList<Total> Totals(
        IEnumerable<PlanLine> lines,
        Func<PlanLine, string> name,
        Func<PlanLine, int> times) => lines
            .GroupBy(name)
            .Select(same => new Total(
                same.Key,
                Sum(same.Select(line => line.Amount * times(line))),
                same.Count(line => line.Amount is null)))
            .ToValueList();
}
