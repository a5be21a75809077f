namespace HealthCoop.Planning.HealthPlans;

/// <summary>What a line adds to a total.</summary>
/// <param name="Line">The line.</param>
/// <param name="Amount">What it adds.</param>
public sealed record HealthPlanPart(HealthPlanLine Line, HealthPlanAmount Amount);
