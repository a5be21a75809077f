namespace HealthCoop.HealthSystem;

/// <summary>A body that acts in a health system.</summary>
/// <param name="Institution">The body.</param>
public sealed record InstitutionActor(Id<Institution> Institution) : HealthActor;
