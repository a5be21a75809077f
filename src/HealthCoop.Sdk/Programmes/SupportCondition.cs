using HealthCoop.Finance.GrantTerms;

namespace HealthCoop.Programmes;

/// <summary>A condition on which armed forces may be supported, and what a document shows of it.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Matter">The matter of the attestations that are about it.</param>
/// <param name="IsShown">Whether it is so; <see langword="null"/> where the document does not say.</param>
/// <param name="Attestation">The place of the attestation that decides, or <see langword="null"/>.</param>
/// <param name="Evidence">What it rests on, as it names it.</param>
/// <param name="Documents">The documents that tell of it, as it names them.</param>
public sealed record SupportCondition(
    MilitaryCondition Condition,
    AttestationMatter Matter,
    bool? IsShown,
    JsonPointer? Attestation,
    ValueList<Id<EvidenceItem>> Evidence,
    ValueList<Id<SourceDocument>> Documents)
{
    /// <summary>Gets the condition in words.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets the provision that asks for it, as the term names it.</summary>
    public required Narrative Provision { get; init; }

    /// <summary>Gets how well that provision is founded.</summary>
    public required Evidence ProvisionEvidence { get; init; }
}
