using HealthCoop.Partners;

namespace HealthCoop.Planning.Ledgers;

/// <summary>Money other than the grant that comes into a partner's account of the action.</summary>
/// <param name="Partner">The partner whose account it is.</param>
/// <param name="Month">The month.</param>
/// <param name="Amount">The amount, in any currency; or <see langword="null"/> when it is not known.</param>
public sealed record PartnerContribution(Id<Partner> Partner, YearMonth Month, Money? Amount);
