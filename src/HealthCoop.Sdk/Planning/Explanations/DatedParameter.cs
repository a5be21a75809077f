namespace HealthCoop.Planning.Explanations;

/// <summary>A figure of a rule that holds for a time: a grant profile's, a rate of exchange, a parity, an
/// edition.</summary>
/// <param name="SourceText">Where the figure can be read.</param>
/// <param name="InForce">The days on which it holds.</param>
/// <param name="Path">
/// The place in the programme's document, or <see langword="null"/> when it comes from reference data.
/// </param>
public sealed record DatedParameter(Narrative SourceText, Validity InForce, JsonPointer? Path = null) : Grounds;
