using HealthCoop.Partners;

namespace HealthCoop.Programmes;

/// <summary>What a programme is to bring about.</summary>
[LooksAt(nameof(Id), nameof(ContributesTo))]
public sealed record Objective : IEntity<Objective>, ICheckedContent
{
    /// <inheritdoc/>
    public required Id<Objective> Id { get; init; }

    /// <summary>Gets the level in the results chain.</summary>
    public required ResultLevel Level { get; init; }

    /// <summary>Gets what is to be brought about.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets in what sense it is meant.</summary>
    public required Modality Modality { get; init; }

    /// <summary>Gets by what it is measured.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Indicator> Indicators { get; init; }

    /// <summary>Gets whether <see cref="Indicators"/> names them all.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool IndicatorsAreComplete { get; init; }

    /// <summary>Gets the objectives of a higher level that it contributes to, never itself (rule HC-DOC-054).</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<Objective>> ContributesTo { get; init; }

    /// <summary>Gets the component that brings it about, or <see langword="null"/>.</summary>
    public Id<Component>? Component { get; init; }

    /// <summary>Gets the document that says so, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Gets what the host keeps beside it.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }

    void ICheckedContent.Check(IContentCheck check) =>
        SelfReference.Check(check, Id, ContributesTo, nameof(ContributesTo));
}
