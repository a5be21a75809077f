using HealthCoop.Partners;

namespace HealthCoop.Planning.Appraisal;

/// <summary>A part in a task of which it is not known which side has it, and so what to ask.</summary>
/// <param name="Path">The task's place in the programme's document.</param>
/// <param name="Type">The part.</param>
public sealed record OwnershipGap(JsonPointer Path, ResponsibilityType Type);
