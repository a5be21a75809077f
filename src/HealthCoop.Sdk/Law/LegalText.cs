namespace HealthCoop.Law;

/// <summary>A text of law.</summary>
public sealed record LegalText : IEntity<LegalText>
{
    /// <inheritdoc/>
    public required Id<LegalText> Id { get; init; }

    /// <summary>Gets the title as the text is cited.</summary>
    public required Narrative Title { get; init; }

    /// <summary>Gets the country whose law it is.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>Gets when it was adopted, or <see langword="null"/> when that is not known.</summary>
    public PartialDate? AdoptedOn { get; init; }

    /// <summary>Gets what the text says, in short, or <see langword="null"/>.</summary>
    public Narrative? Summary { get; init; }

    /// <summary>Gets what amended it.</summary>
    /// <value>The default is empty.</value>
    public ValueList<LegalChange> Amendments { get; init; }

    /// <summary>Gets whether <see cref="Amendments"/> names all that did.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool AmendmentsAreComplete { get; init; }

    /// <summary>Gets what repealed it, or <see langword="null"/> when nothing is known to have done so.</summary>
    public LegalChange? Repeal { get; init; }

    /// <summary>Gets where this can be read, or <see langword="null"/>.</summary>
    public Narrative? SourceText { get; init; }

    /// <summary>Gets how well it is founded that there is such a text, or <see langword="null"/> when nothing is said
    /// about it; what is unconfirmed decides nothing.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>Gets what the host keeps beside the text.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }
}
