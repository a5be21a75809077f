using HealthCoop.Partners;

namespace HealthCoop.Law;

/// <summary>A text of law.</summary>
[LooksAt(nameof(Id), nameof(Country), nameof(AdoptedOn), nameof(Amendments), nameof(Repeal))]
public sealed record LegalText : IEntity<LegalText>, ICheckedContent
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

    /// <summary>Gets what amended it, never before it was adopted (rule HC-DOC-058).</summary>
    /// <value>The default is empty.</value>
    public ValueList<LegalChange> Amendments { get; init; }

    /// <summary>Gets whether <see cref="Amendments"/> names all that did.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool AmendmentsAreComplete { get; init; }

    /// <summary>Gets what repealed it, never before it was adopted (rule HC-DOC-058) nor itself (rule HC-DOC-054); or
    /// <see langword="null"/> when nothing is known to have done so.</summary>
    public LegalChange? Repeal { get; init; }

    /// <summary>Gets where this can be read, or <see langword="null"/>.</summary>
    public Narrative? SourceText { get; init; }

    /// <summary>Gets how well it is founded that there is such a text, or <see langword="null"/> when nothing is said
    /// about it; what is unconfirmed decides nothing.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>Gets what the host keeps beside the text.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }

    void ICheckedContent.Check(IContentCheck check)
    {
        foreach (var (i, amendment) in Amendments.Index())
        {
            CheckChange(check, amendment, JsonPointer.Root / nameof(Amendments) / i);
        }

        CheckChange(check, Repeal, JsonPointer.Root / nameof(Repeal));
    }

    private void CheckChange(IContentCheck check, LegalChange? change, JsonPointer path)
    {
        if (Id != default && change?.By == Id)
        {
            SelfReference.Report(check, Id, path / nameof(LegalChange.By));
        }

        if (AdoptedOn is { } adopted
            && change is not null
            && change.On != default
            && change.On.Latest < adopted.Earliest)
        {
            check.Breaks(
                "HC-DOC-058",
                path / nameof(LegalChange.On),
                new(
                    $"Le texte, adopté {adopted}, ne peut pas avoir été changé dès {change.On}.",
                    $"The text, adopted {adopted}, cannot have been changed as early as {change.On}."),
                new("Corriger l'une des dates.", "Correct one of the dates."));
        }
    }
}
