namespace HealthCoop.Care;

/// <summary>Something that care personnel can do and is trained for.</summary>
public sealed record Skill : IEntity<Skill>
{
    /// <inheritdoc/>
    public required Id<Skill> Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets how it is told that somebody has it, or <see langword="null"/>.</summary>
    public Narrative? Definition { get; init; }

    /// <summary>Gets the document that it comes from, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Gets what the host keeps beside it.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }
}
