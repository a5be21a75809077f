namespace HealthCoop.Planning.Verification;

/// <summary>A number that was worked out, with the assumptions it rests on, each once; without a value it is
/// unknown.</summary>
internal sealed record Worked(decimal? Value, Comparator Bound, IReadOnlyList<Narrative> Reasons)
{
    public static Worked Zero { get; } = new(0m, Comparator.Exactly, []);

    public static Worked Of<T>(Claim<T>? claim, Func<T, decimal> number)
        where T : struct => claim switch
        {
            { Value: { } value } => new(number(value), claim.Comparator, []),
            { Assumption: { } assumed } => new(number(assumed.Value), Comparator.Exactly, [assumed.Because]),
            _ => new(null, Comparator.Exactly, []),
        };

    public static Worked Sum(IEnumerable<Worked> parts) =>
        parts.Aggregate((Worked?)null, (sum, part) => sum?.With(part, (one, other) => one + other) ?? part) ?? Zero;

    /// <summary>Works a number to six decimals out of this one and another.</summary>
    public Worked With(Worked other, Func<decimal, decimal, decimal> compute)
    {
        if (Value is not { } one || other.Value is not { } two)
        {
            return new(null, Comparator.Exactly, []);
        }

        Narrative[] reasons = [.. Reasons.Concat(other.Reasons).Distinct()];
        var bound = reasons.Length == 0 ? ClaimProducts.Together(Bound, other.Bound) : Comparator.Exactly;
        return new(ExactAmounts.SixDecimals(compute(one, two)), bound, reasons);
    }

    public Claim<decimal> ToClaim()
    {
        var unknown = Claim.NotPublished<decimal>(Modality.Expected);
        return (Value, Reasons.Count) switch
        {
            (null, _) => unknown,
            ({ } value, 0) => unknown with { Value = value, Comparator = Bound },
            ({ } value, _) => unknown.Assuming(value, new(
                string.Join(' ', Reasons.Select(reason => reason.French)),
                string.Join(' ', Reasons.Select(reason => reason.English)))),
        };
    }
}
