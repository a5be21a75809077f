using System.Text.Json.Serialization.Metadata;
using HealthCoop.Documents.Metadata;

namespace HealthCoop.Documents;

/// <summary>A kind of document: how its types are written, and the address of its schema.</summary>
/// <typeparam name="T">The root of its content.</typeparam>
internal sealed class DocumentFormat<T>(DocumentTypes types, params ReadOnlySpan<IJsonTypeInfoResolver> contexts)
    where T : class
{
    private readonly JsonTypeInfo<T> _type = DocumentOptions.Create(types, contexts).For<T>();

    public ReadResult<T> Read(ReadOnlySpan<byte> utf8, DocumentLimits? limits) =>
        DocumentReader.Read(utf8, _type, limits ?? DocumentLimits.Default);

    public ReadResult<T> Read(Stream stream, DocumentLimits? limits)
    {
        ArgumentNullException.ThrowIfNull(stream);
        limits ??= DocumentLimits.Default;
        return Read(DocumentStream.Read(stream, limits.MaximumBytes).Span, limits);
    }

    public ReadOnlyMemory<byte> ToUtf8(T content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return DocumentWriter.Write(content, _type);
    }
}
