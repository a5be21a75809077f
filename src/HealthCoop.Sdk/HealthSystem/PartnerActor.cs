using HealthCoop.Partners;

namespace HealthCoop.HealthSystem;

/// <summary>A partner that acts in a health system.</summary>
/// <param name="Partner">The partner.</param>
public sealed record PartnerActor(Id<Partner> Partner) : HealthActor;
