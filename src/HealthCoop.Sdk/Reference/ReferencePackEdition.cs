namespace HealthCoop.Reference;

/// <summary>Names a reference pack as it stood.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Edition">The day as of which it tells what is known.</param>
public sealed record ReferencePackEdition(Id<ReferencePack> Pack, LocalDate Edition);
