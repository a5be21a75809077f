namespace HealthCoop.HealthSystem;

/// <summary>One pillar's share.</summary>
/// <param name="Pillar">The pillar.</param>
/// <param name="Share">Its share, above 0 %.</param>
/// <remarks>The default value is no share of no pillar.</remarks>
public readonly record struct PillarShare(Pillar Pillar, Percentage Share);
