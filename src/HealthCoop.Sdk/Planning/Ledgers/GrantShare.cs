using HealthCoop.Partners;

namespace HealthCoop.Planning.Ledgers;

/// <summary>A partner's part of the grant, by which each payment is passed on.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="Amount">The amount, in the currency of the contract; only proportions count.</param>
public sealed record GrantShare(Id<Partner> Partner, Money Amount);
