namespace HealthCoop.Partners;

/// <summary>What a partner charges another to do in its name.</summary>
/// <param name="By">The partner that gives the mandate.</param>
/// <param name="To">The partner that has it.</param>
/// <param name="Subject">What it is charged with.</param>
[LooksAt(nameof(By), nameof(To))]
public sealed record Mandate(Id<Partner> By, Id<Partner> To, Narrative Subject) : ICheckedContent
{
    /// <summary>Gets when it holds, or <see langword="null"/> when nothing is said about it.</summary>
    public PartialInterval? During { get; init; }

    /// <summary>Gets the act that gives it, or <see langword="null"/> when that is not known.</summary>
    public Id<Agreement>? Act { get; init; }

    /// <summary>Gets the document that tells of it, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    void ICheckedContent.Check(IContentCheck check) =>
        SelfReference.Check(check, By, To, nameof(To));
}
