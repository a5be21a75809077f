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

    /// <summary>Gets what the host keeps beside the text.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }
}
