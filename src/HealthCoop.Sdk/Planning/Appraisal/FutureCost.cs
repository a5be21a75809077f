using HealthCoop.Partners;

namespace HealthCoop.Planning.Appraisal;

/// <summary>Something that costs money year after year once the programme is over.</summary>
/// <param name="Path">Its place in the document.</param>
/// <param name="Name">What is paid for.</param>
/// <param name="PerYear">The cost of one year, which may be unknown.</param>
/// <param name="Payer">Who pays, or <see langword="null"/> when nobody is known to.</param>
public sealed record FutureCost(JsonPointer Path, Narrative Name, Claim<Money> PerYear, Id<Partner>? Payer);
