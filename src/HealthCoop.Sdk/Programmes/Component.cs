using HealthCoop.HealthSystem;

namespace HealthCoop.Programmes;

/// <summary>A part of a programme, as its sources divide it.</summary>
public sealed record Component : IEntity<Component>
{
    /// <inheritdoc/>
    public required Id<Component> Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets how it is shared over the pillars of the health system, as its sources say.</summary>
    /// <value>The default names none: nothing is said.</value>
    public PillarShares Pillars { get; init; }

    /// <summary>Gets the document that tells of it, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Gets what the host keeps beside it.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }
}
