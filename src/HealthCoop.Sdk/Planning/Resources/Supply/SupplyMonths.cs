namespace HealthCoop.Planning.Resources.Supply;

/// <summary>Counts lengths of time in months, as the formulas of supply do.</summary>
internal static class SupplyMonths
{
    /// <summary>The days of a month in WHO's formula.</summary>
    public const decimal DaysInMonth = 30.4m;

    public const int InYear = 12;

    public static decimal In(Length length) => length.Unit switch
    {
        LengthUnit.Days => length.Count / DaysInMonth,
        LengthUnit.WorkingDays => length.Count * 7 / (5 * DaysInMonth),
        _ => length.Count,
    };
}
