namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>Counts lengths of time in months.</summary>
internal static class LengthInMonths
{
    /// <summary>Gets the number of months: a month is counted as the twelfth part of 365 days, or of 261 working
    /// days.</summary>
    public static decimal Of(Length length) => length.Unit switch
    {
        LengthUnit.Months => length.Count,
        LengthUnit.WorkingDays => length.Count * 12m / 261,
        _ => length.Count * 12m / 365,
    };
}
