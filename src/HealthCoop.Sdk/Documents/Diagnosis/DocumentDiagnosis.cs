using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HealthCoop.Documents.Faults;
using HealthCoop.Documents.Metadata;
using HealthCoop.Terminology;

namespace HealthCoop.Documents.Diagnosis;

/// <summary>The second pass over a document in which something is wrong: finds all of it at once.</summary>
internal static class DocumentDiagnosis
{
    // A guess for a reference compares it with all ids; beyond this many comparisons no more guesses are made.
    private const int MostComparisons = 2_000_000;

    /// <summary>Finds all that is wrong.</summary>
    /// <param name="json">The document, which is UTF-8.</param>
    /// <param name="type">The metadata of its type.</param>
    /// <param name="depth">How deep objects may stand within each other.</param>
    /// <param name="most">How many findings are told.</param>
    /// <param name="reason">Why the serializer refuses it, or nothing where it does not.</param>
    public static ValueList<Finding> Of(
        ReadOnlySpan<byte> json,
        JsonTypeInfo type,
        int depth,
        int most,
        string? reason)
    {
        var plan = DocumentPlan.Of(type.Options);
        var faults = new DocumentFaults(most);
        var examiner = new DocumentExaminer(plan, faults);
        var isWhole = ExamineAll(json, depth, type, examiner) && !faults.IsFull;
        if (JsonSyntax.FaultOf(json, depth) is var (offset, fault))
        {
            faults.Add(offset, DocumentPath.Root(), fault);
        }

        AddIds(examiner.Ids, isWhole ? plan.EntitiesIn(type.Type) : [], faults);
        new ContentDiagnosis(plan, faults, depth).Add(json, examiner);
        if (faults.IsEmpty)
        {
            faults.Add(0, DocumentPath.Root(), DocumentRules.Refused(reason ?? type.Type.Name));
        }

        return DocumentFindings.Of(faults.All, json, most);
    }

    // False where the text ends or breaks off before the document does.
    private static bool ExamineAll(ReadOnlySpan<byte> json, int depth, JsonTypeInfo type, DocumentExaminer examiner)
    {
        try
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = depth });
            reader.Read();
            examiner.Examine(ref reader, type, DocumentPath.Root());
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static void AddIds(
        DocumentIds<(int Offset, DocumentPath Path)> ids,
        HashSet<Type> entities,
        DocumentFaults faults)
    {
        foreach (var (entity, id, place, first) in ids.Duplicates.TakeWhile(_ => !faults.IsFull))
        {
            var fault = DocumentRules.DuplicateId(id, InSentence(entity), first.Path.ToPointer());
            faults.Add(place.Offset, place.Path, fault, id);
        }

        var comparisons = 0L;
        foreach (var (entity, id, place) in ids.Dangling(entities).TakeWhile(_ => !faults.IsFull))
        {
            var given = ids.Of(entity);
            comparisons += given.Count;
            var nearest = comparisons > MostComparisons ? null : NearestName.Of(id, given);
            var fault = ids.OtherWith(id, entity) is { } other
                ? DocumentRules.ReferenceToOther(id, InSentence(entity), InSentence(other))
                : DocumentRules.DanglingReference(id, InSentence(entity), nearest);
            faults.Add(place.Offset, place.Path, fault, id);
        }
    }

    private static Narrative InSentence(Type entity) => Terms.For(entity).InSentence;
}
