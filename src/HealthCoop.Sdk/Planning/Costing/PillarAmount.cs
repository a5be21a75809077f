using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.Costing;

/// <summary>The part of an amount that strengthens a pillar.</summary>
/// <param name="Pillar">The pillar, or <see langword="null"/> for what is given to none.</param>
/// <param name="Amount">The amount.</param>
public sealed record PillarAmount(Pillar? Pillar, Money Amount);
