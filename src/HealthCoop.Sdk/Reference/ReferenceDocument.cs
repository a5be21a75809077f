using HealthCoop.Documents;
using HealthCoop.Documents.Metadata;

namespace HealthCoop.Reference;

/// <summary>Reads and writes reference packs as JSON, one document for each.</summary>
/// <remarks>All members may be called from several threads at once.</remarks>
public static class ReferenceDocument
{
    /// <summary>Reads a reference pack.</summary>
    /// <param name="utf8">The document, in UTF-8.</param>
    /// <param name="limits">How much is read, or <see langword="null"/> for
    /// <see cref="DocumentLimits.Default"/>.</param>
    /// <returns>The pack, or all that is wrong with the document.</returns>
    public static ReadResult<ReferencePack> Read(ReadOnlySpan<byte> utf8, DocumentLimits? limits = null) =>
        Format.Read(utf8, limits);

    /// <summary>Reads a reference pack from a stream, to its end or to the limit of bytes.</summary>
    /// <param name="stream">The document, in UTF-8; it is not closed.</param>
    /// <param name="limits">How much is read, or <see langword="null"/> for
    /// <see cref="DocumentLimits.Default"/>.</param>
    /// <returns>The pack, or all that is wrong with the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult<ReferencePack> Read(Stream stream, DocumentLimits? limits = null) =>
        Format.Read(stream, limits);

    /// <summary>Makes the JSON Schema (draft 2020-12) of reference packs.</summary>
    /// <param name="language">The language of titles and descriptions.</param>
    /// <returns>The schema, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> SchemaIn(Language language) => Format.SchemaIn(language);

    /// <summary>Writes a reference pack.</summary>
    /// <param name="pack">The pack.</param>
    /// <returns>The document, in UTF-8 without a mark, indented by two spaces, with <c>\n</c> between its
    /// lines.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pack"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Reading would not give the pack back: see
    /// <see cref="ProgrammeDocument.ToUtf8"/>.</exception>
    public static ReadOnlyMemory<byte> ToUtf8(ReferencePack pack) => Format.ToUtf8(pack);

    private static DocumentFormat<ReferencePack> Format { get; } = new(DocumentOptions.Create(
        ReferenceTypes.Add(ModelTypes.Add(new())).Document<ReferencePack>("reference"),
        ReferenceContext.Default,
        DocumentContext.Default).For<ReferencePack>());
}
