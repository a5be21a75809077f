namespace HealthCoop.HealthSystem;

/// <summary>A facility that acts in a health system: one that pays into a fund, say.</summary>
/// <param name="Facility">The facility.</param>
public sealed record FacilityActor(Id<Facility> Facility) : HealthActor;
