using System.Text.Json.Serialization;

namespace HealthCoop.Programmes;

/// <summary>An event that the programme is measured by: on a date, or when a condition becomes true.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(DatedMilestone), "dated")]
[JsonDerivedType(typeof(ConditionalMilestone), "conditional")]
public abstract record Milestone : IEntity<Milestone>
{
    private protected Milestone()
    {
    }

    /// <inheritdoc/>
    public required Id<Milestone> Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets what shows that it was reached.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<EvidenceItem>> Evidence { get; init; }

    /// <summary>Gets the document that tells of it, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Gets what the host keeps beside the milestone.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }
}
