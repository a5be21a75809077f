namespace HealthCoop.Planning.Explanations;

/// <summary>A figure that a source states.</summary>
/// <param name="Path">The place in the programme's document.</param>
/// <param name="Source">The document that is cited for it, or for what it is a part of.</param>
public sealed record SourcedFact(JsonPointer Path, Id<SourceDocument> Source) : Grounds;
