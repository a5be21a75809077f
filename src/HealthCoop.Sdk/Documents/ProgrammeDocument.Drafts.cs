using System.Text.Json;
using HealthCoop.Documents.Metadata;
using HealthCoop.Programmes;

namespace HealthCoop.Documents;

/// <content>Drafts.</content>
public static partial class ProgrammeDocument
{
    /// <summary>Reads a programme that may be half filled in.</summary>
    /// <param name="utf8">The document, in UTF-8; the draft keeps a copy.</param>
    /// <param name="limits">How much is read, or <see langword="null"/> for
    /// <see cref="DocumentLimits.Default"/>.</param>
    /// <returns>The draft: what can be read, and what is missing or wrong.</returns>
    public static ProgrammeDraft ReadDraft(ReadOnlySpan<byte> utf8, DocumentLimits? limits = null)
    {
        limits ??= DocumentLimits.Default;
        return utf8.Length > limits.MaximumBytes
            ? ProgrammeDraft.Read(utf8, null, limits)
            : ProgrammeDraft.Read(utf8, utf8.ToArray(), limits);
    }

    /// <summary>Reads a programme that may be half filled in from a stream, to its end or to the limit of
    /// bytes.</summary>
    /// <param name="stream">The document, in UTF-8; it is not closed.</param>
    /// <param name="limits">How much is read, or <see langword="null"/> for
    /// <see cref="DocumentLimits.Default"/>.</param>
    /// <returns>The draft: what can be read, and what is missing or wrong.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ProgrammeDraft ReadDraft(Stream stream, DocumentLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        limits ??= DocumentLimits.Default;
        return DraftOf(DocumentStream.Read(stream, limits.MaximumBytes), limits);
    }

    /// <summary>Reads a programme that may be half filled in from a stream, to its end or to the limit of
    /// bytes.</summary>
    /// <param name="stream">The document, in UTF-8; it is not closed.</param>
    /// <param name="limits">How much is read, or <see langword="null"/> for
    /// <see cref="DocumentLimits.Default"/>.</param>
    /// <param name="cancellationToken">Stops reading the stream.</param>
    /// <returns>The draft: what can be read, and what is missing or wrong.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">Reading was stopped.</exception>
    public static Task<ProgrammeDraft> ReadDraftAsync(
        Stream stream,
        DocumentLimits? limits = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadDraftToEndAsync(stream, limits ?? DocumentLimits.Default, cancellationToken);
    }

    private static async Task<ProgrammeDraft> ReadDraftToEndAsync(
        Stream stream,
        DocumentLimits limits,
        CancellationToken cancellationToken)
    {
        var reading = DocumentStream.ReadAsync(stream, limits.MaximumBytes, cancellationToken);
        return DraftOf(await reading.ConfigureAwait(false), limits);
    }

    private static ProgrammeDraft DraftOf(ReadOnlyMemory<byte> utf8, DocumentLimits limits) =>
        utf8.Length > limits.MaximumBytes
            ? ProgrammeDraft.Read(utf8.Span, null, limits)
            : ProgrammeDraft.Read(utf8.Span, utf8, limits);

    /// <summary>Writes what a draft in memory has: no id that is empty, and no text without words where there must be
    /// one.</summary>
    internal static ReadOnlyMemory<byte> ToDraftUtf8(Programme programme) => Write(programme, Drafting);

    private static ReadOnlyMemory<byte> Write(Programme programme, Lazy<JsonSerializerOptions> options) =>
        DocumentWriter.Write(programme, options.Value.For<Programme>());

    private static Lazy<JsonSerializerOptions> Drafting { get; } =
        new(static () => DocumentOptions.LeavingOutEmpty(DocumentOptions.Model, withTexts: true));

    private static Lazy<JsonSerializerOptions> WithoutEmptyIds { get; } =
        new(static () => DocumentOptions.LeavingOutEmpty(DocumentOptions.Model, withTexts: false));
}
