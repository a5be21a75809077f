namespace HealthCoop.Planning.HealthPlans;

/// <summary>What a line costs in a year.</summary>
/// <param name="Year">The year, or <see langword="null"/> when it is not known.</param>
/// <param name="Amount">The cost.</param>
public sealed record HealthPlanYearCost(int? Year, HealthPlanAmount Amount);
