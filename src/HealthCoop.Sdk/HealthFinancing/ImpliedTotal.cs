using HealthCoop.HealthSystem;

namespace HealthCoop.HealthFinancing;

/// <summary>The total of a pooled fund that one contribution implies.</summary>
/// <param name="Contributor">Who contributes.</param>
/// <param name="Total">The total.</param>
public sealed record ImpliedTotal(HealthActor Contributor, Money Total);
