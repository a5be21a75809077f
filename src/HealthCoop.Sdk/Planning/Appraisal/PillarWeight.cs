using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.Appraisal;

/// <summary>A pillar's part of the cost that is given to pillars.</summary>
/// <param name="Pillar">The pillar.</param>
/// <param name="Amount">The amount.</param>
/// <param name="Share">The amount as a fraction of all that is given to pillars, to six decimals.</param>
public sealed record PillarWeight(Pillar Pillar, Money Amount, decimal Share);
