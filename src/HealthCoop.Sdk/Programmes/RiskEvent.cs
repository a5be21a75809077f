using HealthCoop.Territories;

namespace HealthCoop.Programmes;

/// <summary>A risk that came true: what happened, when and where, and what it did to the programme.</summary>
public sealed record RiskEvent
{
    /// <summary>Gets when, or <see langword="null"/> when that is not known.</summary>
    public PartialInterval? During { get; init; }

    /// <summary>Gets what happened, or <see langword="null"/> when the risk's name says it.</summary>
    public Narrative? Text { get; init; }

    /// <summary>Gets what it did to the programme, or <see langword="null"/> when nothing is said about it.</summary>
    public Narrative? Effect { get; init; }

    /// <summary>Gets where, or <see langword="null"/> when that is not said.</summary>
    public Id<Territory>? Territory { get; init; }

    /// <summary>Gets the activities that it is known to have hindered.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<Activity>> Activities { get; init; }

    /// <summary>Gets whether <see cref="Activities"/> names them all.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool ActivitiesAreComplete { get; init; }

    /// <summary>Gets the document that tells of it, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }
}
