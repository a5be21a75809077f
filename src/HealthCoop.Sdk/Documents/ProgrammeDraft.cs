using System.Text.Json.Nodes;
using HealthCoop.Documents.Diagnosis;
using HealthCoop.Documents.Faults;
using HealthCoop.Documents.Metadata;
using HealthCoop.Programmes;

namespace HealthCoop.Documents;

/// <summary>A programme that may be half filled in: what of it can be shown, what is missing, and its document as it
/// is.</summary>
/// <remarks>
/// <para>
/// A form can be saved and shown at any moment. <see cref="ToUtf8"/> gives back the document byte for byte, with all
/// that could not be read; <see cref="Partial"/> has all that could; <see cref="Findings"/> name the rest,
/// <see cref="Missing"/> the places to fill in, and <see cref="LeftOut"/> those that the partial does not hold.
/// <see cref="InPartial"/> finds the field of each. A partial that was filled in further goes back into the document by
/// <see cref="With"/>.
/// </para>
/// <para>
/// What <see cref="Partial"/> has follows one rule. An object is in it if each of its required members could be read,
/// or has a stand-in that says that nothing is known: an empty id, a text without words, a claim without a value
/// (planned), an empty list, no pillars, the country <c>ZZ</c>, the currency <c>XXX</c>, a timing of unknown length, or
/// an object of such members. A text of which one language could be read has no words in the other. An object that
/// lacks another required member (a type, a date, a number, its kind) is left out. A member that need not be there is
/// left out if it cannot be read, and so is an item of a list; a second member of the same name counts nothing, nor
/// does an assumption beside a value. What members say to each other is not seen to: references may lead nowhere, and
/// ids be given twice.
/// </para>
/// <para>
/// Checking, rules and planning take the partial without an exception. Writing it throws an
/// <see cref="ArgumentException"/> where an id is empty, and else writes stand-ins as if they were said: save the draft
/// instead. Publishing it throws an <see cref="ArgumentException"/> where
/// <see cref="ProgrammeDocument.Check(Programme)"/> finds anything in it, an empty id as well as a reference that leads
/// nowhere. Only <see cref="Complete"/> gives a programme that is sound.
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
/// form.Show(draft.Partial, draft.LeftOut);
/// foreach (var finding in draft.Findings)
/// {
///     form.Mark(draft.InPartial(finding.Path), finding);
/// }
///
/// saved = draft.With(draft.Partial with { Title = new("Santé", "Health") }).ToUtf8().Span;
/// </code></example>
public sealed class ProgrammeDraft
{
    private static readonly string[] RulesOfMissing =
        [DocumentRules.MissingMemberId, DocumentRules.MissingModalityId, DocumentRules.NullId];

    private readonly ReadResult<Programme> _result;
    private readonly ReadOnlyMemory<byte>? _document;
    private readonly DocumentLimits _limits;
    private readonly DraftPlaces _places;

    private ProgrammeDraft(
        ReadResult<Programme> result,
        PartialDocument<Programme>? partial,
        ReadOnlyMemory<byte>? document,
        DocumentLimits limits)
    {
        (_result, _document, _limits) = (result, document, limits);
        _places = new(partial?.LeftOut ?? []);
        Partial = partial?.Content ?? result.Value!;
        Missing = MissingIn(result, partial is not null && document is { } utf8
            ? partial.MissingIn(DocumentReader.TextOf(utf8.Span))
            : []);
    }

    /// <summary>Gets what can be read of the programme; all of it when the draft is complete.</summary>
    public Programme Partial { get; }

    /// <summary>Gets everything that is missing or wrong, in the order of the document; empty when the draft is
    /// complete.</summary>
    public ValueList<Finding> Findings => _result.Findings;

    /// <summary>Gets the places of what a document must have and this one has not, as far as it could be read, in the
    /// order of the document; what is written as null, and must not be, among them.</summary>
    /// <remarks>Of a text that is empty, breaks off or is no object, all that does not stand before is
    /// missing.</remarks>
    public ValueList<JsonPointer> Missing { get; }

    /// <summary>Gets the places of what stands in the document and is not in <see cref="Partial"/>: it cannot be read,
    /// lacks something without which it cannot be held, or has a name that is not known. They are in the order of the
    /// document, each without what stands within it.</summary>
    public ValueList<JsonPointer> LeftOut => _places.LeftOut;

    /// <summary>Gets whether the document is that of a programme, with nothing missing and nothing wrong.</summary>
    public bool IsComplete => _result.Succeeded;

    /// <summary>Finds where in <see cref="Partial"/> stands what a place of the document is about, so that it can be
    /// shown beside its field.</summary>
    /// <param name="place">A place of the document, such as that of a finding. Items of lists that are left out count
    /// there, and not in the partial.</param>
    /// <returns>The place of the partial: of the field itself; where something around it is left out, of the member
    /// that is empty for it, or of the list or the object that it is missing from.</returns>
    public JsonPointer InPartial(JsonPointer place) => _places.InPartial(place);

    /// <summary>Makes a draft in which <see cref="Partial"/> is changed.</summary>
    /// <param name="changed">The partial with changes. Items of its lists may be added, removed and moved.</param>
    /// <returns>
    /// The draft. Its document says what changed, and of all else what it said: what is missing and was not given stays
    /// missing, and what is left out stays where it is, unless something else was put in its place. An id that is empty
    /// and a text without words count as missing, and so does one language of a text that has words in the other. What
    /// stands behind the place where the text breaks off, or where reading ended, is lost.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="changed"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The programme cannot be written for another reason than missing ids: see
    /// <see cref="ProgrammeDocument.ToUtf8"/>.</exception>
    public ProgrammeDraft With(Programme changed)
    {
        ArgumentNullException.ThrowIfNull(changed);
        if (changed == Partial)
        {
            return this;
        }

        var unbounded = _limits with { MaximumBytes = int.MaxValue };
        var (before, after) = (ProgrammeDocument.ToDraftUtf8(Partial), ProgrammeDocument.ToDraftUtf8(changed));
        var document = DocumentReader.TextOf(_document is { } kept ? kept.Span : []);
        var halves = LoneHalves.OutOf(document, after.Span);
        var text = halves.Hide(document);
        var usable = DocumentReader.ReadPartially(text, DocumentOptions.Model.For<Programme>(), unbounded).Usable;
        var written = new DraftChanges(LeftOut.ToHashSet()).Apply(
            ObjectIn(usable.ToWrittenJson(text)),
            ObjectIn(before.Span),
            ObjectIn(after.Span));
        var saved = halves.Restore(DocumentWriter.Write(written).Span);
        return Read(saved, saved, unbounded);
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

    /// <summary>Gets what keeps the draft from being complete, a conflict each.</summary>
    internal IEnumerable<Conflict> Conflicts() => Findings
        .Select(static finding => (finding.Path, finding.Message, finding.Advice))
        .Concat(Missing.Except(Findings.Select(finding => finding.Path)).Select(static place =>
        {
            var fault = DocumentRules.MissingMember(place.Steps().Last());
            return (Path: place, fault.Message, fault.Advice);
        }))
        .Select(static entry => new Conflict(entry.Message, [entry.Path]) { WaysOut = [entry.Advice] });

    /// <summary>Reads a draft.</summary>
    /// <param name="utf8">The bytes that were read.</param>
    /// <param name="document">The document to keep, or nothing where it is over the limit.</param>
    /// <param name="limits">How much is read.</param>
    internal static ProgrammeDraft Read(ReadOnlySpan<byte> utf8, ReadOnlyMemory<byte>? document, DocumentLimits limits)
    {
        var result = ProgrammeDocument.Read(utf8, limits);
        var type = DocumentOptions.Model.For<Programme>();
        var partial = result.Succeeded
            ? null
            : DocumentReader.ReadPartially(document is null ? [] : utf8, type, limits);
        return new(result, partial, document, limits);
    }

    private static ValueList<JsonPointer> MissingIn(
        ReadResult<Programme> result,
        IEnumerable<(TextPosition Position, JsonPointer Path)> others) => result.Findings
        .Where(finding => RulesOfMissing.Contains(finding.Rule.Value))
        .Select(finding => (Position: finding.Position ?? default, finding.Path))
        .Concat(others)
        .OrderBy(missing => (missing.Position.Line, missing.Position.Column))
        .Select(missing => missing.Path)
        .Distinct()
        .ToValueList();

    private static JsonObject ObjectIn(ReadOnlySpan<byte> json) =>
        JsonNode.Parse(json, documentOptions: new() { MaxDepth = JsonText.MaximumDepth })!.AsObject();
}
