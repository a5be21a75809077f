using HealthCoop.Partners;

namespace HealthCoop.Planning.Ledgers;

/// <summary>What a partner's rejected costs take from the grant.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="Rejected">What is rejected of the costs.</param>
/// <param name="Lost">What the grant loses by it.</param>
public sealed record PartnerLoss(Id<Partner> Partner, Money Rejected, Money Lost);
