using HealthCoop.Documents.Faults;
using HealthCoop.Documents.Metadata;
using HealthCoop.Programmes;

namespace HealthCoop.Documents;

/// <summary>A programme that may be half filled in: what of it can be shown, what is missing, and its document as it
/// is.</summary>
/// <remarks>
/// <para>
/// A form can be saved and shown at any moment. <see cref="ToUtf8"/> gives back the document byte for byte, with all
/// that could not be read; <see cref="Partial"/> has all that could; <see cref="Findings"/> name the rest, and
/// <see cref="Missing"/> the places to fill in.
/// </para>
/// <para>
/// What <see cref="Partial"/> has follows one rule. An object is in it if each of its required members could be read,
/// or has a stand-in that says that nothing is known: an empty id, a text without words, a claim without a value
/// (planned), an empty list, no pillars, the country <c>ZZ</c>, the currency <c>XXX</c>, a timing of unknown length, or
/// an object of such members. An object that lacks another required member (a type, a date, a number, its kind) is left
/// out. A member that need not be there is left out if it cannot be read, and so is an item of a list; a second member
/// of the same name counts nothing, nor does an assumption beside a value. What members say to each other is not seen
/// to: references may lead nowhere, and ids be given twice. Checking, rules and planning take the partial without an
/// exception; writing and publishing it throw an <see cref="ArgumentException"/> where an id is empty. Only
/// <see cref="Complete"/> gives a programme that is sound.
/// </para>
/// <para>
/// Where the text breaks off or is no JSON, or more is wrong than <see cref="DocumentLimits.MaximumFindings"/> lists,
/// the partial has what stands before. Where it is not an object, not UTF-8 or
/// over the limit of bytes, all of the partial is stand-ins; one over the limit is not kept either. A draft never
/// changes, and may be used by several threads.
/// </para>
/// </remarks>
/// <example><code>
/// var draft = ProgrammeDocument.ReadDraft(saved);
/// form.Show(draft.Partial, draft.Findings);
/// if (!draft.IsComplete)
/// {
///     form.Mark(draft.Missing);
/// }
/// </code></example>
public sealed class ProgrammeDraft
{
    private static readonly string[] RulesOfMissing =
        [DocumentRules.MissingMemberId, DocumentRules.MissingModalityId, DocumentRules.NullId];

    private readonly ReadResult<Programme> _result;
    private readonly ReadOnlyMemory<byte>? _document;

    private ProgrammeDraft(ReadResult<Programme> result, Programme partial, ReadOnlyMemory<byte>? document)
    {
        (_result, Partial, _document) = (result, partial, document);
        Missing = result.Findings
            .Where(finding => RulesOfMissing.Contains(finding.Rule.Value))
            .Select(finding => finding.Path)
            .ToValueList();
    }

    /// <summary>Gets what can be read of the programme; all of it when the draft is complete.</summary>
    public Programme Partial { get; }

    /// <summary>Gets everything that is missing or wrong, in the order of the document; empty when the draft is
    /// complete.</summary>
    public ValueList<Finding> Findings => _result.Findings;

    /// <summary>Gets the places of what a document must have and this one has not, in the order of the document; what
    /// is written as null, and must not be, among them.</summary>
    public ValueList<JsonPointer> Missing { get; }

    /// <summary>Gets whether the document is that of a programme, with nothing missing and nothing wrong.</summary>
    public bool IsComplete => _result.Succeeded;

    /// <summary>Makes a draft of a programme in memory, such as a changed <see cref="Partial"/>.</summary>
    /// <param name="programme">The programme; an id that is empty and a text without words count as missing.</param>
    /// <returns>The draft.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="programme"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The programme cannot be written for another reason than missing ids: see
    /// <see cref="ProgrammeDocument.ToUtf8"/>.</exception>
    public static ProgrammeDraft Of(Programme programme)
    {
        ArgumentNullException.ThrowIfNull(programme);
        var written = ProgrammeDocument.ToDraftUtf8(programme);
        return Read(written.Span, written, DocumentLimits.Default with { MaximumBytes = int.MaxValue });
    }

    /// <summary>Gets the programme, if nothing is missing and nothing wrong.</summary>
    /// <returns>The programme, or all that is missing or wrong.</returns>
    public ReadResult<Programme> Complete() => _result;

    /// <summary>Gets the draft's document as it was read, byte for byte.</summary>
    /// <returns>The document.</returns>
    /// <exception cref="InvalidOperationException">The document was over the limit of bytes, and was not
    /// kept.</exception>
    public ReadOnlyMemory<byte> ToUtf8() => _document
        ?? throw new InvalidOperationException("The document is over the limit of bytes, and was not read to its end.");

    /// <summary>Reads a draft.</summary>
    /// <param name="utf8">The bytes that were read.</param>
    /// <param name="document">The document to keep, or nothing where it is over the limit.</param>
    /// <param name="limits">How much is read.</param>
    internal static ProgrammeDraft Read(ReadOnlySpan<byte> utf8, ReadOnlyMemory<byte>? document, DocumentLimits limits)
    {
        var result = ProgrammeDocument.Read(utf8, limits);
        var type = DocumentOptions.Model.For<Programme>();
        var partial = result.Value
            ?? DocumentReader.ReadPartially(document is null ? [] : utf8, type, limits);
        return new(result, partial, document);
    }
}
