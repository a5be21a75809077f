using System.Diagnostics.CodeAnalysis;

namespace HealthCoop.Documents;

/// <summary>What came of reading a document: its content, or what is wrong with it.</summary>
/// <typeparam name="T">The content's type.</typeparam>
public sealed record ReadResult<T>
    where T : class
{
    internal ReadResult(T value) => Value = value;

    internal ReadResult(ValueList<Finding> findings) => Findings = findings;

    /// <summary>Gets the content, or <see langword="null"/> when something is wrong with the document.</summary>
    public T? Value { get; }

    /// <summary>Gets everything that is wrong, in the order of the document; empty when reading succeeded.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>Gets whether there is content.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool Succeeded => Value is not null;

    /// <summary>Gets the content where a faulty document is a fault of the program.</summary>
    /// <returns>The content.</returns>
    /// <exception cref="UnreadableDocumentException">Something is wrong with the document.</exception>
    public T Require() => Value ?? throw new UnreadableDocumentException(Findings);
}
