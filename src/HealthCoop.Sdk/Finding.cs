namespace HealthCoop;

/// <summary>Something wrong or worth knowing about a document, a programme or a plan.</summary>
public sealed record Finding
{
    /// <summary>Gets the rule that the finding comes from.</summary>
    public required RuleId Rule { get; init; }

    /// <summary>Gets how much it weighs.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>Gets the place in the document.</summary>
    public required JsonPointer Path { get; init; }

    /// <summary>Gets what is wrong, with the values.</summary>
    public required Narrative Message { get; init; }

    /// <summary>Gets what to do about it.</summary>
    public required Narrative Advice { get; init; }

    /// <summary>Gets the entity that it is about, or <see langword="null"/>.</summary>
    public EntityReference? Entity { get; init; }

    /// <summary>Gets the line and column in the text that was read, or <see langword="null"/>.</summary>
    public TextPosition? Position { get; init; }

    /// <summary>Gets the obvious mend, or <see langword="null"/> when there is none.</summary>
    public Fix? Fix { get; init; }

    /// <summary>Gets the offending value as written, or <see langword="null"/>.</summary>
    public string? Offending { get; init; }

    /// <summary>
    /// Gets the clause of the law, standard or call that the rule stands on, or <see langword="null"/>.
    /// </summary>
    public Narrative? SourceText { get; init; }
}
