using HealthCoop.HealthSystem;
using HealthCoop.Partners;

namespace HealthCoop.Programmes;

/// <summary>What somebody states to be so, or not to be so, since rules ask for it.</summary>
/// <remarks>It is about the whole programme, or about the one thing that it names.</remarks>
public sealed record Attestation : IEntity<Attestation>
{
    /// <inheritdoc/>
    public required Id<Attestation> Id { get; init; }

    /// <summary>Gets what is attested.</summary>
    public required AttestationMatter Matter { get; init; }

    /// <summary>Gets whether it is so, which may be unknown.</summary>
    public required Claim<bool> IsSo { get; init; }

    /// <summary>Gets when it was attested, or <see langword="null"/> when that is not known.</summary>
    public Claim<PartialDate>? On { get; init; }

    /// <summary>Gets who attests it, or <see langword="null"/> when that is not known.</summary>
    public Id<Partner>? By { get; init; }

    /// <summary>Gets the facility that it is about, or <see langword="null"/>.</summary>
    public Id<Facility>? Facility { get; init; }

    /// <summary>Gets the activity that it is about, or <see langword="null"/>.</summary>
    public Id<Activity>? Activity { get; init; }

    /// <summary>Gets the communal health plan that it is about, or <see langword="null"/>.</summary>
    public Id<CommunalHealthPlan>? HealthPlan { get; init; }

    /// <summary>Gets what shows it.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<EvidenceItem>> Evidence { get; init; }

    /// <summary>Gets the document that tells of it, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Gets what the host keeps beside it.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }
}
