namespace HealthCoop.Partners;

/// <summary>What a meeting decided.</summary>
/// <param name="Text">The decision.</param>
public sealed record Decision(Narrative Text)
{
    /// <summary>Gets the act that puts it in force (a resolution, an addendum's agreement), or
    /// <see langword="null"/>.</summary>
    public Id<Agreement>? Act { get; init; }

    /// <summary>Gets who is to carry it out, or <see langword="null"/> when that is not known.</summary>
    public Id<Partner>? CarriedOutBy { get; init; }

    /// <summary>Gets by when it is to be carried out, or <see langword="null"/> when nothing is said about
    /// it.</summary>
    public Claim<PartialDate>? Due { get; init; }

    /// <summary>Gets the document that records it (the minutes), or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }
}
