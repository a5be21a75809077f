namespace HealthCoop.Planning.HealthPlans;

/// <summary>A fact that is not known and leaves figures open.</summary>
/// <param name="Path">The place of the fact from the plan, where it is or would be written.</param>
/// <param name="Message">What is not known, and what to do.</param>
public sealed record HealthPlanGap(JsonPointer Path, Narrative Message);
