namespace HealthCoop.Planning.Need;

/// <summary>Computes claims out of claims. The reasons of what is assumed for them are told once each, however often
/// and on whatever ways they come in.</summary>
internal sealed class Derivation
{
    // While parts are added up their reasons would be joined over and over.
    private static readonly Narrative NoReason = new(string.Empty);

    private readonly Dictionary<Narrative, Narrative[]> _reasonsIn = [];

    /// <summary>Gets no people, known to be none.</summary>
    public static Claim<decimal> Nobody { get; } = Claim.Expected(0m);

    /// <summary>Gets no contacts, known to be none.</summary>
    public static Claim<AnnualQuantity> Nothing { get; } = Claim.Expected(default(AnnualQuantity));

    /// <summary>Computes a fact that grows with two others, so that bounds go the same way.</summary>
    public Claim<TResult> Combine<TLeft, TRight, TResult>(
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

    public Claim<AnnualQuantity> Sum(IEnumerable<Claim<AnnualQuantity>> parts) =>
        Sum(parts, Nothing, static (one, other) => one + other);

    public Claim<decimal> Sum(IEnumerable<Claim<decimal>> parts) =>
        Sum(parts, Nobody, static (one, other) => one + other);

    private Claim<T> Sum<T>(IEnumerable<Claim<T>> parts, Claim<T> none, Func<T, T, T> add)
        where T : struct
    {
        var sum = none;
        var reasons = new List<Narrative>();
        foreach (var part in parts)
        {
            if (part.Assumption is { Because: var because })
            {
                reasons.Add(because);
            }

            sum = (ReferenceEquals(sum, none), ReferenceEquals(part, none)) switch
            {
                (true, _) => part,
                (_, true) => sum,
                _ => Claim.Combine(WithoutReason(sum), WithoutReason(part), Modality.Expected, add),
            };
        }

        return sum.IsAssumed ? With(sum, reasons) : sum;
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
