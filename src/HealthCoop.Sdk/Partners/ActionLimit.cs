namespace HealthCoop.Partners;

/// <summary>Something that a partner may not do, or may do only within bounds.</summary>
/// <param name="Type">What the limit is about.</param>
/// <param name="Text">The limit.</param>
public sealed record ActionLimit(ActionLimitType Type, Narrative Text)
{
    /// <summary>Gets when it holds, or <see langword="null"/> when nothing is said about it.</summary>
    public PartialInterval? During { get; init; }

    /// <summary>Gets the document that says so, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }
}
