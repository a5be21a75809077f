namespace HealthCoop.Planning.Explanations;

/// <summary>A figure that is assumed.</summary>
/// <param name="Path">The place in the programme's document.</param>
/// <param name="Because">Why that is defensible.</param>
public sealed record AssumedFact(JsonPointer Path, Narrative Because) : Grounds;
