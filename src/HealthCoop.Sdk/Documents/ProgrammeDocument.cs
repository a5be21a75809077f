using HealthCoop.Documents.Diagnosis;
using HealthCoop.Documents.Faults;
using HealthCoop.Documents.Metadata;
using HealthCoop.Programmes;

namespace HealthCoop.Documents;

/// <summary>Reads and writes programmes as JSON, one document for each.</summary>
/// <remarks>
/// <para>
/// Reading never throws for what a document says: everything that is wrong with it comes as a finding with its line and
/// column. Equal programmes are written as equal bytes, on every machine and in every culture, and what was written is
/// read back equal. All members may be called from several threads at once.
/// </para>
/// <para>
/// A document says by <c>version</c> of which version of the format it is. Version 1.1 is written, 1.0 and 1.1 are
/// read, and so is every earlier minor version for as long as the first number stays: minor versions only add optional
/// members, kinds and words, and take nothing away. A newer version is refused with its name, since what it adds would
/// be lost. The version tells others which readers the document needs; this one does not hold a document of version
/// 1.0 to the members that 1.0 had. Plans and reference packs are of the same versions. <c>$schema</c> is for editors,
/// and may name any schema.
/// </para>
/// <para>
/// Values are spelt in one way: money as <c>EUR 1200000.00</c> with the decimals of its currency, shares as
/// <c>75 %</c>, days as <c>2010-01-31</c>, days known to the month or year as <c>2010-01</c> or <c>2010</c>, intervals
/// as <c>2010-01/2012-12</c> with <c>..</c> for an open end, enumerations and kinds as camelCase words, ids as 1 to 100
/// letters, digits, <c>-</c>, <c>_</c>, <c>.</c> and <c>:</c>. A member that is not written is unknown, empty or false,
/// as its documentation says. <see cref="Schema"/> has all of it.
/// </para>
/// </remarks>
/// <example><code>
/// var read = ProgrammeDocument.Read(File.ReadAllBytes("programme.json"));
/// foreach (var finding in read.Findings)
/// {
///     Console.WriteLine($"{finding.Position?.Line}:{finding.Position?.Column} {finding.Message.English}");
/// }
/// </code></example>
public static partial class ProgrammeDocument
{
    private static readonly Lazy<ReadOnlyMemory<byte>> EnglishSchema = new(() => SchemaIn(Language.English));

    /// <summary>Gets the JSON Schema (draft 2020-12) of the documents, its titles and descriptions in
    /// English.</summary>
    /// <remarks>
    /// It is made of what reading goes by, so that it lets pass every document that is read. What no schema can say is
    /// checked by reading alone: that ids are unique and references lead somewhere, that dates exist and intervals end
    /// after they begin, that sums and members agree, and that no member is written twice.
    /// </remarks>
    public static ReadOnlyMemory<byte> Schema => EnglishSchema.Value;

    private static DocumentFormat<Programme> Format { get; } = new(DocumentOptions.Model.For<Programme>());

    /// <summary>Makes the JSON Schema (draft 2020-12) of the documents.</summary>
    /// <param name="language">The language of titles and descriptions.</param>
    /// <returns>The schema, in UTF-8, the same bytes on every machine.</returns>
    public static ReadOnlyMemory<byte> SchemaIn(Language language) => Format.SchemaIn(language);

    /// <summary>Reads a programme.</summary>
    /// <param name="utf8">The document, in UTF-8.</param>
    /// <param name="limits">How much is read, or <see langword="null"/> for
    /// <see cref="DocumentLimits.Default"/>.</param>
    /// <returns>The programme, or all that is wrong with the document.</returns>
    public static ReadResult<Programme> Read(ReadOnlySpan<byte> utf8, DocumentLimits? limits = null) =>
        Format.Read(utf8, limits);

    /// <summary>Reads a programme from a stream, to its end or to the limit of bytes.</summary>
    /// <param name="stream">The document, in UTF-8; it is not closed.</param>
    /// <param name="limits">How much is read, or <see langword="null"/> for
    /// <see cref="DocumentLimits.Default"/>.</param>
    /// <returns>The programme, or all that is wrong with the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ReadResult<Programme> Read(Stream stream, DocumentLimits? limits = null) =>
        Format.Read(stream, limits);

    /// <summary>Reads a programme from a stream, to its end or to the limit of bytes.</summary>
    /// <param name="stream">The document, in UTF-8; it is not closed.</param>
    /// <param name="limits">How much is read, or <see langword="null"/> for
    /// <see cref="DocumentLimits.Default"/>.</param>
    /// <param name="cancellationToken">Stops reading the stream.</param>
    /// <returns>The programme, or all that is wrong with the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">Reading was stopped.</exception>
    public static Task<ReadResult<Programme>> ReadAsync(
        Stream stream,
        DocumentLimits? limits = null,
        CancellationToken cancellationToken = default) => Format.ReadAsync(stream, limits, cancellationToken);

    /// <summary>Writes a programme.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="stream">Where to write it; it is not closed.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Reading would not give the programme back: see
    /// <see cref="ToUtf8"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Programme programme, Stream stream) => Format.Write(programme, stream);

    /// <summary>Writes a programme.</summary>
    /// <param name="programme">The programme.</param>
    /// <returns>The document, in UTF-8 without a mark, indented by two spaces, with <c>\n</c> between its
    /// lines.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="programme"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// Reading would not give the programme back: an amount has more decimals than its currency or reaches
    /// <see cref="Money.Limit"/>, an id is empty, a sector has no code, an address is not one of the web (http or
    /// https), an enumeration has
    /// no such member, a text has a lone half of a character, a member or item that must not be
    /// <see langword="null"/> is, or objects stand more than 64 deep within each other. Nothing is rounded or left out.
    /// </exception>
    public static ReadOnlyMemory<byte> ToUtf8(Programme programme) => Format.ToUtf8(programme);

    /// <summary>Checks a programme in memory: what would reading its document refuse?</summary>
    /// <param name="programme">The programme.</param>
    /// <returns>
    /// All that is wrong, in the order of the document and without lines and columns, since there is no text; empty
    /// when what <see cref="ToUtf8"/> writes is read back.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="programme"/> is <see langword="null"/>.</exception>
    public static ValueList<Finding> Check(Programme programme) => Check(programme, out _);

    /// <summary>Computes the hash of a programme's content: of the bytes that <see cref="ToUtf8"/> writes.</summary>
    /// <param name="programme">The programme.</param>
    /// <returns>The hash.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="programme"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The programme cannot be written: see <see cref="ToUtf8"/>.</exception>
    public static ContentHash Hash(Programme programme) => ContentHash.Of(ToUtf8(programme).Span);

    /// <summary>Checks a programme in memory, and gives the hash of its content where there is one.</summary>
    internal static ValueList<Finding> Check(Programme programme, out ContentHash hash)
    {
        ArgumentNullException.ThrowIfNull(programme);
        hash = default;
        try
        {
            var written = ToUtf8(programme).Span;
            hash = ContentHash.Of(written);
            return SoundnessCheck.Holds(programme, DocumentOptions.Model.For<Programme>()) ? [] : FindingsOf(written);
        }
        catch (ArgumentException e)
        {
            return RefusalsOf(programme, e.Message);
        }
    }

    // An id that is empty is told in its place; anything else that cannot be written, as a whole.
    private static ValueList<Finding> RefusalsOf(Programme programme, string reason)
    {
        try
        {
            if (FindingsOf(Write(programme, WithoutEmptyIds).Span) is { IsEmpty: false } missing)
            {
                return missing;
            }
        }
        catch (ArgumentException)
        {
            // Something else cannot be written either.
        }

        return [DocumentFindings.Of(DocumentRules.Refused(reason))];
    }

    private static ValueList<Finding> FindingsOf(ReadOnlySpan<byte> written)
    {
        var unbounded = DocumentLimits.Default with { MaximumBytes = int.MaxValue };
        return Read(written, unbounded).Findings.Select(finding => finding with { Position = null }).ToValueList();
    }
}
