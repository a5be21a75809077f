using HealthCoop.Finance.GrantTerms;

namespace HealthCoop.Programmes;

/// <summary>A condition on which armed forces may be supported, and what a document shows of it.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Matter">The matter of the attestations that are about it.</param>
/// <param name="IsShown">Whether it is so; <see langword="null"/> where the document does not say.</param>
/// <param name="Attestations">The places of the attestations about it.</param>
/// <param name="Evidence">What shows it, as they name it.</param>
/// <param name="Documents">The documents that tell of it, as they name them.</param>
public sealed record SupportCondition(
    MilitaryCondition Condition,
    AttestationMatter Matter,
    bool? IsShown,
    ValueList<JsonPointer> Attestations,
    ValueList<Id<EvidenceItem>> Evidence,
    ValueList<Id<SourceDocument>> Documents);
