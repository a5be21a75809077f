namespace HealthCoop.Planning.Appraisal.Exit;

/// <summary>For how long after the end a payer is bound.</summary>
internal static class Undertaking
{
    private const int DaysInYear = 365;
    private const int WorkingDaysInYear = 261;
    private const int MonthsInYear = 12;

    /// <summary>Tells whether it covers a whole year, or is over when the year begins; <see langword="null"/> where it
    /// ends within the year or that is not known.</summary>
    public static bool? Covers(Claim<Length>? paidFor, int year)
    {
        if (paidFor?.ForPlanning is not { } length)
        {
            return null;
        }

        var comparator = paidFor.IsAssumed ? Comparator.Exactly : paidFor.Comparator;
        var unitsInYear = length.Unit switch
        {
            LengthUnit.Months => MonthsInYear,
            LengthUnit.WorkingDays => WorkingDaysInYear,
            _ => DaysInYear,
        };
        if (length.Count >= year * unitsInYear && comparator is not (Comparator.LessThan or Comparator.AtMost))
        {
            return true;
        }

        return length.Count <= (year - 1) * unitsInYear && comparator is not (Comparator.MoreThan or Comparator.AtLeast)
            ? false
            : null;
    }
}
