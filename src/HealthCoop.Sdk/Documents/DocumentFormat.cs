using System.Text.Json.Serialization.Metadata;
using HealthCoop.Documents.Metadata;
using HealthCoop.Documents.Schema;

namespace HealthCoop.Documents;

/// <summary>A kind of document: how it is read from bytes and streams, and written.</summary>
/// <typeparam name="T">The root of its content.</typeparam>
/// <param name="type">The metadata of the root.</param>
internal sealed class DocumentFormat<T>(JsonTypeInfo<T> type)
    where T : class
{
    public ReadResult<T> Read(ReadOnlySpan<byte> utf8, DocumentLimits? limits) =>
        DocumentReader.Read(utf8, type, limits ?? DocumentLimits.Default);

    public ReadResult<T> Read(Stream stream, DocumentLimits? limits)
    {
        ArgumentNullException.ThrowIfNull(stream);
        limits ??= DocumentLimits.Default;
        return Read(DocumentStream.Read(stream, limits.MaximumBytes).Span, limits);
    }

    public Task<ReadResult<T>> ReadAsync(Stream stream, DocumentLimits? limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadToEndAsync(stream, limits ?? DocumentLimits.Default, cancellationToken);
    }

    public ReadOnlyMemory<byte> ToUtf8(T content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return DocumentWriter.Write(content, type);
    }

    public void Write(T content, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(ToUtf8(content).Span);
    }

    /// <summary>Makes the JSON Schema of the documents.</summary>
    public ReadOnlyMemory<byte> SchemaIn(Language language)
    {
        var id = (string)type.Properties.Single(member => member.Name == DocumentMembers.Schema).Get!(type)!;
        return DocumentWriter.Write(SchemaBuilder.Make(type, id, language));
    }

    private async Task<ReadResult<T>> ReadToEndAsync(
        Stream stream,
        DocumentLimits limits,
        CancellationToken cancellationToken)
    {
        var reading = DocumentStream.ReadAsync(stream, limits.MaximumBytes, cancellationToken);
        return Read((await reading.ConfigureAwait(false)).Span, limits);
    }
}
