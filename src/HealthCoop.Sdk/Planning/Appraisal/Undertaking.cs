namespace HealthCoop.Planning.Appraisal;

/// <summary>For how long after the end a payer is bound.</summary>
internal static class Undertaking
{
    /// <summary>Tells whether it covers a whole year, or is over when the year begins; <see langword="null"/> where it
    /// ends within the year or that is not known.</summary>
    public static bool? Covers(Claim<Length>? paidFor, int year)
    {
        if (paidFor?.ForPlanning is not { } length)
        {
            return null;
        }

        var comparator = paidFor.IsAssumed ? Comparator.Exactly : paidFor.Comparator;
        var (mayBeLess, mayBeMore) = (
            comparator is Comparator.LessThan or Comparator.AtMost or Comparator.About,
            comparator is Comparator.MoreThan or Comparator.AtLeast or Comparator.About);
        if (length.Count >= year * length.UnitsInYear && !mayBeLess)
        {
            return true;
        }

        return length.Count <= (year - 1) * length.UnitsInYear && !mayBeMore ? false : null;
    }
}
