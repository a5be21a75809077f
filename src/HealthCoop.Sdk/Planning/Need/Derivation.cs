namespace HealthCoop.Planning.Need;

/// <summary>Computes facts out of facts: numbers out of numbers where all are known and exact, else claims. The reasons
/// of what is assumed for them are told once each, however often and on whatever ways they come in.</summary>
internal sealed class Derivation
{
    // While parts are added up their reasons would be joined over and over.
    private static readonly Narrative NoReason = new(string.Empty);

    private readonly Dictionary<Narrative, Narrative[]> _reasonsIn = [];

    /// <summary>Gets no contacts, known to be none.</summary>
    public static Claim<AnnualQuantity> Nothing { get; } = Claim.Expected(default(AnnualQuantity));

    /// <summary>Computes a fact that grows with two others, so that bounds go the same way.</summary>
    public Derived<TResult> Combine<TLeft, TRight, TResult>(
        Claim<TLeft> left,
        Claim<TRight> right,
        Func<TLeft, TRight, TResult> compute)
        where TLeft : struct
        where TRight : struct
        where TResult : struct =>
        Exactly(left) is { } one && Exactly(right) is { } other
            ? new(compute(one, other))
            : Derived<TResult>.Of(ClaimOf(left, right, compute));

    /// <inheritdoc cref="Combine{TLeft, TRight, TResult}(Claim{TLeft}, Claim{TRight}, Func{TLeft, TRight, TResult})"/>
    public Derived<TResult> Combine<TLeft, TRight, TResult>(
        Derived<TLeft> left,
        Claim<TRight> right,
        Func<TLeft, TRight, TResult> compute)
        where TLeft : struct
        where TRight : struct
        where TResult : struct =>
        left.Exactly is { } one && Exactly(right) is { } other
            ? new(compute(one, other))
            : Derived<TResult>.Of(ClaimOf(left.Claim, right, compute));

    public Derived<AnnualQuantity> Sum<TItem>(ReadOnlySpan<TItem> items, Func<TItem, Derived<AnnualQuantity>> part) =>
        Sum(items, part, static (one, other) => one + other);

    public Derived<decimal> Sum<TItem>(ReadOnlySpan<TItem> items, Func<TItem, Derived<decimal>> part) =>
        Sum(items, part, static (one, other) => one + other);

    public Derived<AnnualQuantity> Sum(Derived<AnnualQuantity> one, Derived<AnnualQuantity> other) =>
        Sum<Derived<AnnualQuantity>>([one, other], static part => part);

    private Derived<T> Sum<TItem, T>(ReadOnlySpan<TItem> items, Func<TItem, Derived<T>> part, Func<T, T, T> add)
        where T : struct
    {
        var sum = default(T);
        for (var i = 0; i < items.Length; i++)
        {
            if (part(items[i]).Exactly is not { } exactly)
            {
                return Derived<T>.Of(ClaimOf(items.ToArray(), part, add));
            }

            sum = i == 0 ? exactly : add(sum, exactly);
        }

        return new(sum);
    }

    private static T? Exactly<T>(Claim<T> claim)
        where T : struct => claim.Comparator is Comparator.Exactly ? claim.Value : null;

    private Claim<TResult> ClaimOf<TLeft, TRight, TResult>(
        Claim<TLeft> left,
        Claim<TRight> right,
        Func<TLeft, TRight, TResult> compute)
        where TLeft : struct
        where TRight : struct
        where TResult : struct
    {
        var computed = Claim.Combine(left, right, Modality.Expected, compute);
        return computed.IsAssumed
            ? With(computed, new[] { left.Assumption?.Because, right.Assumption?.Because }.OfType<Narrative>())
            : computed;
    }

    private Claim<T> ClaimOf<TItem, T>(TItem[] items, Func<TItem, Derived<T>> part, Func<T, T, T> add)
        where T : struct
    {
        var parts = Array.ConvertAll(items, item => part(item).Claim);
        var sum = parts[0];
        foreach (var next in parts.Skip(1))
        {
            sum = Claim.Combine(WithoutReason(sum), WithoutReason(next), Modality.Expected, add);
        }

        return sum.IsAssumed
            ? With(sum, parts.Select(claim => claim.Assumption?.Because).OfType<Narrative>())
            : sum;
    }

    private Claim<T> With<T>(Claim<T> computed, IEnumerable<Narrative> reasons)
        where T : struct => computed with
        {
            Assumption = computed.Assumption! with { Because = Together(reasons) },
        };

    private Narrative Together(IEnumerable<Narrative> reasons)
    {
        var each = reasons.SelectMany(reason => _reasonsIn.GetValueOrDefault(reason) ?? [reason]).Distinct().ToArray();
        if (each is [var only])
        {
            return only;
        }

        var together = new Narrative(
            string.Join(' ', each.Select(reason => reason.French)),
            string.Join(' ', each.Select(reason => reason.English)));
        _reasonsIn.TryAdd(together, each);
        return together;
    }

    private static Claim<T> WithoutReason<T>(Claim<T> claim)
        where T : struct => claim.Assumption is { } assumption
            ? claim with { Assumption = assumption with { Because = NoReason } }
            : claim;
}
