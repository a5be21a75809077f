using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.HealthPlans;

/// <summary>The smallest part of a plan's cost: of one line, year, pillar and source. All totals of lines are sums of
/// these, so that they agree whichever way one adds up.</summary>
/// <param name="Line">The line, which tells the priority and the diseases.</param>
/// <param name="Year">The year, or <see langword="null"/> when it is not known.</param>
/// <param name="Pillar">The pillar, or <see langword="null"/> when none is named.</param>
/// <param name="Source">The source whose sure money pays as long as no other gives more than is sure, or
/// <see langword="null"/> for what no sure money pays.</param>
/// <param name="Amount">The amount.</param>
public sealed record HealthPlanCell(
    HealthPlanLine Line,
    int? Year,
    Pillar? Pillar,
    HealthPlanSource? Source,
    HealthPlanAmount Amount);
