namespace HealthCoop.Partners;

/// <summary>What a partner promises to others, and whether it kept its word.</summary>
/// <param name="Text">What it promises.</param>
/// <remarks>A promise is a promise: nothing here moves a legal competence or money.</remarks>
[LooksAt(nameof(MadeOn), nameof(Due))]
public sealed record Commitment(Narrative Text) : ICheckedContent
{
    private static readonly Narrative DueDate = new("L'échéance de l'engagement", "The due date of the commitment");

    private static readonly Narrative Day = new("le jour où il est pris", "the day on which it is made");

    /// <summary>Gets the partner that promises, or <see langword="null"/> when that is not known.</summary>
    public Id<Partner>? By { get; init; }

    /// <summary>Gets the partners to which it is made.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<Partner>> To { get; init; }

    /// <summary>Gets whether <see cref="To"/> names them all.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool ToIsComplete { get; init; }

    /// <summary>Gets when it was made, or <see langword="null"/> when nothing is said about it.</summary>
    public Claim<PartialDate>? MadeOn { get; init; }

    /// <summary>Gets by when it is to be kept, never before <see cref="MadeOn"/> (rule HC-DOC-052); or
    /// <see langword="null"/> when nothing is said about it.</summary>
    public Claim<PartialDate>? Due { get; init; }

    /// <summary>Gets whether it was kept, or <see langword="null"/> when nothing is said about it.</summary>
    public Claim<bool>? Kept { get; init; }

    /// <summary>Gets the document that tells of it, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    void ICheckedContent.Check(IContentCheck check) =>
        Chronology.Check(check, MadeOn, Due, nameof(Due), DueDate, Day);
}
