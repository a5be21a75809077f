namespace HealthCoop.Planning.Financing;

/// <summary>A limit that rounding alone breaks.</summary>
/// <param name="Limit">The limit; its price is zero.</param>
/// <param name="Amount">By how much it is broken.</param>
public sealed record DisputedAmount(FundingPrice Limit, Money Amount);
