namespace HealthCoop.Planning.Verification;

/// <summary>Multiplies claims about quantities.</summary>
internal static class ClaimProducts
{
    /// <summary>Multiplies two claims to six decimals: known when both are, assumed when both can be planned
    /// with.</summary>
    public static Claim<decimal> Of(Claim<decimal>? one, Claim<decimal>? other) =>
        Of(one, other, (left, right) => ExactAmounts.SixDecimals(left * right));

    /// <summary>Computes a number out of two others: known when both are, assumed when both can be planned
    /// with.</summary>
    public static Claim<decimal> Of(
        Claim<decimal>? one,
        Claim<decimal>? other,
        Func<decimal, decimal, decimal> compute)
    {
        var unknown = Claim.NotPublished<decimal>(Modality.Expected);
        if (one?.ForPlanning is not { } left || other?.ForPlanning is not { } right)
        {
            return unknown;
        }

        var product = compute(left, right);
        if (one.IsKnown && other.IsKnown)
        {
            return unknown with { Value = product, Comparator = Together(one.Comparator, other.Comparator) };
        }

        Narrative?[] reasons = [one.Assumption?.Because, other.Assumption?.Because];
        var distinct = reasons.OfType<Narrative>().Distinct().ToList();
        return unknown.Assuming(product, new(
            string.Join(' ', distinct.Select(reason => reason.French)),
            string.Join(' ', distinct.Select(reason => reason.English))));
    }

    /// <summary>States the same fact as a number.</summary>
    public static Claim<decimal>? AsNumber<T>(Claim<T>? claim, Func<T, decimal> number)
        where T : struct => claim is null ? null : new()
        {
            Modality = claim.Modality,
            Comparator = claim.Comparator,
            Value = claim.Value is { } value ? number(value) : null,
            Assumption = claim.Assumption is { } assumed ? new(number(assumed.Value), assumed.Because) : null,
        };

    /// <summary>States the same number as a fact of another kind.</summary>
    public static Claim<T> As<T>(Claim<decimal> claim, Func<decimal, T> fact)
        where T : struct => new()
        {
            Modality = claim.Modality,
            Comparator = claim.Comparator,
            Value = claim.Value is { } value ? fact(value) : null,
            Assumption = claim.Assumption is { } assumed ? new(fact(assumed.Value), assumed.Because) : null,
        };

    /// <summary>Turns a bound around, for what falls when the other grows.</summary>
    public static Comparator Turned(Comparator bound) => bound switch
    {
        Comparator.AtLeast => Comparator.AtMost,
        Comparator.AtMost => Comparator.AtLeast,
        Comparator.LessThan => Comparator.MoreThan,
        Comparator.MoreThan => Comparator.LessThan,
        _ => bound,
    };

    /// <summary>Tells which bound two together leave: those that go the same way go on, and the strict one wins; those
    /// that do not leave "about".</summary>
    public static Comparator Together(Comparator one, Comparator other)
    {
        Comparator[] both = one < other ? [one, other] : [other, one];
        return both switch
        {
            [var a, var b] when a == b => a,
            [Comparator.Exactly, var bound] => bound,
            [Comparator.MoreThan, Comparator.AtLeast] => Comparator.MoreThan,
            [Comparator.LessThan, Comparator.AtMost] => Comparator.LessThan,
            _ => Comparator.About,
        };
    }
}
