namespace HealthCoop.Planning;

/// <summary>An assumption that a plan may rest on.</summary>
/// <param name="Path">The place of the assumption in the programme's document.</param>
/// <param name="Value">What is assumed, as documents write it.</param>
/// <param name="Because">Why that is defensible.</param>
public sealed record PlanAssumption(JsonPointer Path, string Value, Narrative Because);
