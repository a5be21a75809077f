using System.Globalization;
using HealthCoop.Samples.FirstLevelFacility.Lines;

namespace HealthCoop.Samples.FirstLevelFacility.Printing;

/// <summary>Names terms and writes figures, alike in every culture.</summary>
internal static class Words
{
    public const string Unknown = "unknown";

    private const int Decimals = 12;

    public static string Of(Term term) => term switch
    {
        Term.People => "people",
        Term.TargetShare => "share",
        Term.Rate => "rate",
        Term.Coverage => "coverage",
        Term.UnitsPerCase => "units per case",
        Term.ProcurementPeriod => "period",
        Term.LeadTime => "lead time",
        Term.StockOnHand => "stock on hand",
        Term.StockOnOrder => "stock on order",
        Term.Loss => "loss",
        Term.UnitsPerPack => "units per pack",
        Term.PriceUnits => "price units",
        Term.Price => "price",
        Term.FactorOfPriceYear => "factor of the price",
        Term.FactorOfYearAsked => "factor of the year",
        Term.Pieces => "pieces",
        Term.LifeSpan => "life span",
        Term.UpkeepShare => "upkeep",
        _ => "discount rate",
    };

    /// <summary>Writes a figure as it is stated.</summary>
    public static string Exact(decimal? figure) =>
        figure?.ToString("#,##0.############################", CultureInfo.InvariantCulture) ?? Unknown;

    /// <summary>Writes a computed figure, to the twelfth decimal.</summary>
    public static string Rounded(decimal? figure) =>
        Exact(figure is { } value ? decimal.Round(value, Decimals, MidpointRounding.AwayFromZero) : null);

    public static string Of(Money? amount) => amount is { } known
        ? $"{known.Currency} {known.Amount.ToString("#,##0.00", CultureInfo.InvariantCulture)}"
        : Unknown;

    /// <summary>Writes a figure with its unit.</summary>
    public static string Of(decimal? figure, string unit) => figure switch
    {
        null => Unknown,
        1 when !unit.Contains('×', StringComparison.Ordinal) => $"1 {unit.TrimEnd('s')}".TrimEnd(),
        _ => $"{Exact(figure)} {unit}".TrimEnd(),
    };

    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);
}
