namespace HealthCoop;

/// <summary>A document that claims cite: a newsletter, a project sheet, an act, a paper.</summary>
public sealed record SourceDocument : IEntity<SourceDocument>
{
    /// <inheritdoc/>
    public required Id<SourceDocument> Id { get; init; }

    /// <summary>Gets the document's title.</summary>
    public required Narrative Title { get; init; }

    /// <summary>Gets who published it, or <see langword="null"/> when that is not known.</summary>
    public Narrative? Publisher { get; init; }

    /// <summary>Gets the number of the issue of a periodical, or <see langword="null"/>.</summary>
    public int? IssueNumber { get; init; }

    /// <summary>Gets the rubric under which it appeared, or <see langword="null"/>.</summary>
    public Narrative? Rubric { get; init; }

    /// <summary>Gets when it was published, as precisely as is known, or <see langword="null"/>.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>Gets the languages in which it appeared.</summary>
    /// <value>The default is empty: not known.</value>
    public ValueList<Language> Languages { get; init; }

    /// <summary>Gets where it can be read, or <see langword="null"/>.</summary>
    public Uri? Url { get; init; }

    /// <summary>Gets when it was read, as precisely as is known, or <see langword="null"/>: pages change.</summary>
    public PartialDate? ReadOn { get; init; }

    /// <summary>Gets whether only a part of it was read, so that the rest may say more.</summary>
    /// <value>The default is <see langword="false"/>: nothing is said about it.</value>
    public bool IsReadInPart { get; init; }

    /// <summary>Gets the credits of its pictures.</summary>
    /// <value>The default is empty.</value>
    public ValueList<MediaCredit> MediaCredits { get; init; }

    /// <summary>Gets what the host keeps beside the document.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }
}
