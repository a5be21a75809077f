namespace HealthCoop.Law;

/// <summary>A competence that went from the State to local authorities, as a source tells it.</summary>
public sealed record CompetenceTransfer : IEntity<CompetenceTransfer>
{
    /// <inheritdoc/>
    public required Id<CompetenceTransfer> Id { get; init; }

    /// <summary>Gets the country.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>Gets who holds the competence since.</summary>
    public required Narrative Holders { get; init; }

    /// <summary>Gets who of those that law knows holds it since, or <see langword="null"/> when that is not
    /// known.</summary>
    public CompetenceHolder? Holder { get; init; }

    /// <summary>Gets the competences.</summary>
    public required ValueList<Competence> Competences { get; init; }

    /// <summary>Gets whether <see cref="Competences"/> names all that were transferred.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool CompetencesAreComplete { get; init; }

    /// <summary>Gets what the competences are about.</summary>
    public required Narrative Domain { get; init; }

    /// <summary>Gets the kinds of facility that they are about.</summary>
    /// <value>The default is empty: nothing is said about it.</value>
    public ValueList<HealthSystem.FacilityType> FacilityTypes { get; init; }

    /// <summary>Gets whether means came with them, or <see langword="null"/> when that is not known.</summary>
    public CompetenceFunding? Funding { get; init; }

    /// <summary>Gets the years in which the transfer happened, or <see langword="null"/> when they are not
    /// known.</summary>
    public YearRange? During { get; init; }

    /// <summary>Gets the text of law, or <see langword="null"/> when none is named.</summary>
    public Id<LegalText>? Text { get; init; }

    /// <summary>Gets the document that tells of it, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Gets what the host keeps beside it.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }
}
