using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using HealthCoop.Documents.Faults;
using HealthCoop.Documents.Metadata;

namespace HealthCoop.Documents.Diagnosis;

/// <summary>Finds what is wrong between members that are well written one by one.</summary>
internal sealed class ContentDiagnosis(DocumentPlan plan, DocumentFaults faults, int depth)
    : IDocumentVisitor, IContentCheck
{
    private readonly List<(DocumentPath Path, JsonPointer Tail, DocumentFault Fault)> _broken = [];
    private DocumentPath _path = DocumentPath.Root();

    /// <summary>Adds what is wrong within the sound parts of a document, and within what can be used of the
    /// others.</summary>
    public void Add(ReadOnlySpan<byte> json, DocumentExaminer examiner)
    {
        foreach (var part in examiner.Sound)
        {
            Check(json, part);
        }

        foreach (var part in examiner.Partial)
        {
            Check(json, part);
        }

        var pointers = _broken.ConvertAll(broken => broken.Path.ToPointer().Then(broken.Tail));
        var offsets = PointerOffsets.Find(json, depth, pointers);
        foreach (var (pointer, (path, tail, fault)) in pointers.Zip(_broken))
        {
            faults.Add(offsets[pointer], path, fault, rest: tail);
        }
    }

    public void Meet(object content, DocumentPath? path)
    {
        if (content is ICheckedContent isChecked)
        {
            _path = path!;
            isChecked.Check(this);
        }
    }

    public void Meet(IIdentifier id, bool isOwn, DocumentPath? path)
    {
    }

    public void MeetNull(DocumentPath? path)
    {
    }

    public void Breaks(string rule, JsonPointer path, Narrative message, Narrative advice)
    {
        if (!faults.IsFull && _broken.Count <= faults.Maximum)
        {
            _broken.Add((_path, path, new(rule, message, advice)));
        }
    }

    // What a type refuses is told at the innermost object that it refuses.
    private bool Check(ReadOnlySpan<byte> json, SoundPart part)
    {
        var slice = json.Slice(part.Start, part.Length);
        if (JsonSlice.TryRead(slice, part.Type, depth, out var content, out var reason)
            && TryCheck(() => DocumentWalk.Through(content, plan, part.Path, this), out reason))
        {
            return true;
        }

        var inner = new DocumentExaminer(plan, new DocumentFaults(0), outermost: part.Path);
        var reader = new Utf8JsonReader(slice, new JsonReaderOptions { MaxDepth = depth });
        reader.Read();
        inner.Examine(ref reader, part.Type, part.Path);
        var isInner = false;
        foreach (var child in inner.Sound)
        {
            isInner |= !Check(json, child with { Start = part.Start + child.Start });
        }

        if (!isInner)
        {
            faults.Add(part.Start, part.Path, DocumentRules.Refused(reason));
        }

        return false;
    }

    // What is left of an object in which something is wrong is not told as refused: that is told already.
    private void Check(ReadOnlySpan<byte> json, PartialContent part)
    {
        var type = plan.LenientInfoOf(part.Type.Type);
        if (JsonSlice.TryRead(part.Usable.ToJson(json), type, depth, out var content, out _))
        {
            TryCheck(() => Meet(content, part.Path), out _);
        }
    }

    private bool TryCheck(Action check, [NotNullWhen(false)] out string? reason)
    {
        var before = _broken.Count;
        try
        {
            check();
            reason = null;
            return true;
        }
        catch (Exception e) when (JsonSlice.IsRefusal(e))
        {
            _broken.RemoveRange(before, _broken.Count - before);
            reason = e.Message;
            return false;
        }
    }
}
