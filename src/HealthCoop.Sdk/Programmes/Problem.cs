using HealthCoop.HealthSystem;

namespace HealthCoop.Programmes;

/// <summary>A problem that the programme meets, and its causes: together, the problem tree.</summary>
public sealed record Problem : IEntity<Problem>
{
    /// <inheritdoc/>
    public required Id<Problem> Id { get; init; }

    /// <summary>Gets the problem.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets the problems that cause it.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<Problem>> Causes { get; init; }

    /// <summary>Gets the objectives that treat it.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<Objective>> TreatedBy { get; init; }

    /// <summary>Gets the pillars of the health system that are weak.</summary>
    /// <value>The default names none.</value>
    public PillarShares Pillars { get; init; }

    /// <summary>Gets the document that says so, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Gets what the host keeps beside it.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }
}
