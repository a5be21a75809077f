namespace HealthCoop.Planning.Costing.Prices;

/// <summary>Computes a fact out of one other.</summary>
internal static class ClaimMapping
{
    /// <summary>Computes what shrinks as the other fact grows, so that bounds turn round.</summary>
    public static Claim<TResult> MappedDown<T, TResult>(
        this Claim<T>? claim,
        Modality modality,
        Func<T, TResult> compute)
        where T : struct
        where TResult : struct
    {
        var mapped = Claim.Combine(claim, Claim.Planned(1), modality, (T value, int _) => compute(value));
        return mapped with { Comparator = Turned(mapped.Comparator) };
    }

    private static Comparator Turned(Comparator comparator) => comparator switch
    {
        Comparator.MoreThan => Comparator.LessThan,
        Comparator.AtLeast => Comparator.AtMost,
        Comparator.LessThan => Comparator.MoreThan,
        Comparator.AtMost => Comparator.AtLeast,
        _ => comparator,
    };
}
