namespace HealthCoop.Planning.Costing.Capital;

/// <summary>Rounds computed amounts that may be bounds.</summary>
internal static class ClaimedAmounts
{
    /// <summary>Rounds to the minor unit, once: a bound outwards, so that it may be met.</summary>
    public static Claim<Money> RoundedOnce(this Claim<Money> claim) => Claim.Of(claim, claim.Comparator switch
    {
        Comparator.MoreThan or Comparator.AtLeast when claim.IsKnown => Rounding(MidpointRounding.ToNegativeInfinity),
        Comparator.LessThan or Comparator.AtMost when claim.IsKnown => Rounding(MidpointRounding.ToPositiveInfinity),
        _ => static amount => amount.Rounded(),
    }).Inclusive();

    /// <summary>Gets whether a claim says that there is nothing, so that whatever it multiplies is nothing.</summary>
    public static bool IsNothing(this Claim<decimal> claim) =>
        claim is { Value: 0, Comparator: Comparator.Exactly };

    private static Func<Money, Money> Rounding(MidpointRounding outwards) => amount =>
        amount with { Amount = decimal.Round(amount.Amount, amount.Currency.MinorUnits, outwards) };
}
