namespace HealthCoop.Planning.Resources;

/// <summary>The least staff of a cadre that a norm asks for at a facility.</summary>
/// <param name="Staff">The staff.</param>
/// <param name="AsOf">When the norm's source tells it so.</param>
/// <param name="SourceText">Where it can be read.</param>
public sealed record NormMinimum(FullTimeEquivalent Staff, PartialDate AsOf, Narrative SourceText);
