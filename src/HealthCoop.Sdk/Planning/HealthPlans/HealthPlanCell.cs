using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.HealthPlans;

/// <summary>The smallest part of a plan's cost: of one line, year, pillar and source. All totals of lines are sums of
/// these, so that they agree whichever way one adds up.</summary>
/// <param name="Line">The line, which tells the priority and the diseases.</param>
/// <param name="Year">The year, or <see langword="null"/> when it is not known.</param>
/// <param name="Pillar">The pillar, or <see langword="null"/> when none is named.</param>
/// <param name="Source">The source that pays, or <see langword="null"/> for what is not known to be paid.</param>
/// <param name="Amount">The amount.</param>
public sealed record HealthPlanCell(
    HealthPlanLine Line,
    int? Year,
    Pillar? Pillar,
    HealthPlanSource? Source,
    HealthPlanAmount Amount);
