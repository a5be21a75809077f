namespace HealthCoop;

public static partial class Claim
{
    /// <summary>Says the same of another value: a number of units of a quantity, say.</summary>
    internal static Claim<TResult> Of<T, TResult>(Claim<T> claim, Func<T, TResult> of)
        where T : struct
        where TResult : struct => new()
        {
            Modality = claim.Modality,
            Comparator = claim.Comparator,
            Source = claim.Source,
            Value = claim.Value is { } value ? of(value) : null,
            Assumption = claim.Assumption is { } assumed ? new(of(assumed.Value), assumed.Because) : null,
        };

    /// <summary>
    /// Computes a fact out of two others. It is known only when both are, and assumed when both can be planned with.
    /// </summary>
    /// <remarks>The fact grows with either other one, so that bounds go the same way.</remarks>
    internal static Claim<TResult> Combine<TLeft, TRight, TResult>(
        Claim<TLeft>? left,
        Claim<TRight>? right,
        Modality modality,
        Func<TLeft, TRight, TResult> compute)
        where TLeft : struct
        where TRight : struct
        where TResult : struct
    {
        var unknown = NotPublished<TResult>(modality);
        if (left is { Value: { } l } && right is { Value: { } r })
        {
            return unknown with { Value = compute(l, r), Comparator = Together(left.Comparator, right.Comparator) };
        }

        return left?.ForPlanning is { } pl && right?.ForPlanning is { } pr
            ? unknown.Assuming(compute(pl, pr), Joined([left.Assumption?.Because, right.Assumption?.Because]))
            : unknown;
    }
}
