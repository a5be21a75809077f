using HealthCoop.Partners;

namespace HealthCoop.Programmes;

/// <summary>Something that shows that a result was reached or an event took place.</summary>
public sealed record EvidenceItem : IEntity<EvidenceItem>
{
    /// <inheritdoc/>
    public required Id<EvidenceItem> Id { get; init; }

    /// <summary>Gets what kind of thing it is.</summary>
    public required EvidenceType Type { get; init; }

    /// <summary>Gets what it is called.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets its date, or <see langword="null"/> when that is not known.</summary>
    public PartialDate? On { get; init; }

    /// <summary>Gets who keeps it, or <see langword="null"/> when that is not known.</summary>
    public Id<Partner>? KeptBy { get; init; }

    /// <summary>Gets the document that it is or that tells of it, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Gets what the host keeps beside it.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }
}
