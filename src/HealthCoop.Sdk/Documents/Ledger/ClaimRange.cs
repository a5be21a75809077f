namespace HealthCoop.Documents.Ledger;

/// <summary>The values that a claim leaves possible; an end that is nothing is open.</summary>
/// <param name="Least">The least value.</param>
/// <param name="Most">The largest value.</param>
/// <param name="IsStrict">Whether the ends themselves are not meant.</param>
internal readonly record struct ClaimRange(decimal? Least, decimal? Most, bool IsStrict = false)
{
    /// <summary>Gets the range that a comparator makes of one.</summary>
    public static ClaimRange Of(Comparator comparator, ClaimRange stated) => comparator switch
    {
        Comparator.MoreThan => new(stated.Most, null, IsStrict: true),
        Comparator.AtLeast => new(stated.Least, null),
        Comparator.LessThan => new(null, stated.Least, IsStrict: true),
        Comparator.AtMost => new(null, stated.Most),
        _ => stated,
    };

    /// <summary>Widens the range by as much on both sides.</summary>
    public ClaimRange By(decimal margin) => new(Least - margin, Sum(Most, margin), IsStrict && margin == 0);

    public bool Meets(ClaimRange other) => !IsBelow(this, other) && !IsBelow(other, this);

    // No number is larger than the largest, so that nothing is lost where it is reached.
    private static decimal? Sum(decimal? most, decimal margin) =>
        most > decimal.MaxValue - margin ? decimal.MaxValue : most + margin;

    private static bool IsBelow(ClaimRange left, ClaimRange right) =>
        left.Most < right.Least
        || (left.Most is not null && left.Most == right.Least && (left.IsStrict || right.IsStrict));
}
