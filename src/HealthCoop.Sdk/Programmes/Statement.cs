using HealthCoop.Partners;

namespace HealthCoop.Programmes;

/// <summary>Something that a source says and that is no figure.</summary>
public sealed record Statement : IEntity<Statement>
{
    /// <inheritdoc/>
    public required Id<Statement> Id { get; init; }

    /// <summary>Gets what kind of statement it is.</summary>
    public required StatementType Type { get; init; }

    /// <summary>Gets what is said.</summary>
    public required Narrative Text { get; init; }

    /// <summary>Gets who says it, or <see langword="null"/> when only the source does.</summary>
    public Id<Partner>? By { get; init; }

    /// <summary>Gets the document that carries it, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Gets what the host keeps beside it.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }
}
