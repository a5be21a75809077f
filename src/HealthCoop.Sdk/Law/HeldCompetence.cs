namespace HealthCoop.Law;

/// <summary>What a text lets an authority do about facilities, since when.</summary>
[LooksAt(nameof(Country), nameof(From), nameof(Transferred), nameof(Through), nameof(Text))]
public sealed record HeldCompetence : IEntity<HeldCompetence>, ICheckedContent
{
    /// <inheritdoc/>
    public required Id<HeldCompetence> Id { get; init; }

    /// <summary>Gets the country, or <see langword="null"/> where it holds in all.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>Gets who holds the competences.</summary>
    public required CompetenceHolder Holder { get; init; }

    /// <summary>Gets the competences, at least one and each once (rule HC-DOC-057).</summary>
    public required ValueList<Competence> Competences { get; init; }

    /// <summary>Gets the kinds of facility.</summary>
    public required ValueList<HealthSystem.FacilityType> FacilityTypes { get; init; }

    /// <summary>Gets since when they are held, as precisely as is known; or <see langword="null"/>.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Gets the years in which they were transferred, where no date is known, or
    /// <see langword="null"/>.</summary>
    public YearRange? Transferred { get; init; }

    /// <summary>Gets through when they are held, not before they are (rule HC-DOC-056); or <see langword="null"/> when
    /// no end is known.</summary>
    public PartialDate? Through { get; init; }

    /// <summary>Gets the text, or <see langword="null"/> when it is not known.</summary>
    public Id<LegalText>? Text { get; init; }

    /// <summary>Gets the means that come with them, or <see langword="null"/> when nothing is known about it.</summary>
    public Narrative? Resources { get; init; }

    /// <summary>Gets whether means came with them, or <see langword="null"/> when that is not known.</summary>
    public CompetenceFunding? Funding { get; init; }

    /// <summary>
    /// Gets when this was known: from when one could know it, and through when it was taken to be so. Where it is
    /// <see langword="null"/>, one could know it since <see cref="Text"/> was adopted, and still does.
    /// </summary>
    public PartialInterval? Known { get; init; }

    /// <summary>Gets where this can be read.</summary>
    public required Narrative SourceText { get; init; }

    /// <summary>Gets how well it is founded; what is unconfirmed decides nothing.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Gets what should be known beside it, such as what it competes with, or
    /// <see langword="null"/>.</summary>
    public Narrative? Note { get; init; }

    void ICheckedContent.Check(IContentCheck check)
    {
        var begin = From?.Earliest ?? (Transferred is { } years ? new LocalDate(years.First, 1, 1) : (LocalDate?)null);
        if (Through is { } last && last.Latest < begin)
        {
            var first = From?.ToString() ?? Transferred?.ToString();
            check.Breaks(
                "HC-DOC-056",
                JsonPointer.Root / nameof(Through),
                new(
                    $"La fin, {last}, est avant le début, {first}.",
                    $"The end, {last}, is before the beginning, {first}."),
                new("Corriger l'une des dates.", "Correct one of the dates."));
        }

        // Where something else is wrong the id is not at hand either, and nobody can tell what the list was to say.
        if (Id != default)
        {
            CheckCompetences(check);
        }
    }

    private void CheckCompetences(IContentCheck check)
    {
        const string Rule = "HC-DOC-057";
        if (Competences.IsEmpty)
        {
            check.Breaks(
                Rule,
                JsonPointer.Root / nameof(Competences),
                new("Aucune compétence n'est nommée.", "No competence is named."),
                new("Nommer les compétences, ou retirer l'entrée.", "Name the competences, or remove the entry."));
        }

        var told = new HashSet<Competence>();
        foreach (var (i, competence) in Competences.Index().Where(competence => !told.Add(competence.Item)))
        {
            var word = DocumentWord.Of(competence);
            check.Breaks(
                Rule,
                JsonPointer.Root / nameof(Competences) / i,
                new(
                    $"La compétence « {word} » est nommée deux fois.",
                    $"The competence '{word}' is named twice."),
                new("La nommer une fois.", "Name it once."));
        }
    }
}
