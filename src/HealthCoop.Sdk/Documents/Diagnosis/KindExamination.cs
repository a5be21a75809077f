using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HealthCoop.Documents.Faults;
using HealthCoop.Documents.Metadata;

namespace HealthCoop.Documents.Diagnosis;

/// <summary>Finds of which kind an object is, or may be meant to be.</summary>
internal sealed class KindExamination(DocumentPlan plan, DocumentFaults faults)
{
    private static readonly HashSet<string> NoNames = [];

    /// <summary>Finds the kind of the object at the reader.</summary>
    /// <returns>The type to go on with, and the names that are no members of it but may stand in the object.</returns>
    public (JsonTypeInfo Type, ISet<string> OtherNames) Find(
        Utf8JsonReader reader,
        JsonTypeInfo declared,
        DocumentPath path)
    {
        if (declared.PolymorphismOptions is not { TypeDiscriminatorPropertyName: var discriminator } polymorphism)
        {
            return (declared, NoNames);
        }

        var start = (int)reader.TokenStartIndex;
        var search = reader;
        if (Seek(ref search, name => name == discriminator))
        {
            return KindAt(ref search, declared, path.Member(discriminator));
        }

        // What somebody meant is told as an unknown member, in its turn.
        var members = NamesOf(declared, polymorphism.DerivedTypes);
        search = reader;
        if (Seek(ref search, name => !members.Contains(name) && NearestName.Of(name, [discriminator]) is not null))
        {
            return KindAt(ref search, declared, path.Member(discriminator));
        }

        faults.Add(start, path.Member(discriminator), DocumentRules.MissingMember(discriminator));
        return (declared, members);
    }

    private static bool Seek(ref Utf8JsonReader reader, Predicate<string> isMeant)
    {
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var isFound = isMeant(JsonForm.TextOf(ref reader));
            reader.Read();
            if (isFound)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }

    private (JsonTypeInfo Type, ISet<string> OtherNames) KindAt(
        ref Utf8JsonReader reader,
        JsonTypeInfo declared,
        DocumentPath path)
    {
        var kinds = declared.PolymorphismOptions!.DerivedTypes;
        if (reader.TokenType is not JsonTokenType.String)
        {
            faults.AddWrongType(ref reader, path, JsonForm.Text);
            return (declared, NamesOf(declared, kinds));
        }

        var kind = JsonForm.TextOf(ref reader);
        var words = kinds.Select(derived => (string)derived.TypeDiscriminator!).ToArray();
        var index = Array.IndexOf(words, kind);
        if (index < 0)
        {
            var nearest = NearestName.Of(kind, words);
            index = Array.IndexOf(words, nearest);
            faults.Add(ref reader, path, reader.HasBrokenText()
                ? DocumentRules.BrokenText()
                : DocumentRules.UnknownKind(kind, nearest, string.Join(", ", words)));
        }

        return index < 0
            ? (declared, NamesOf(declared, kinds))
            : (plan.InfoOf(kinds[index].DerivedType), NamesOf(declared, []));
    }

    private HashSet<string> NamesOf(JsonTypeInfo declared, IEnumerable<JsonDerivedType> kinds) => kinds
        .SelectMany(kind => plan.InfoOf(kind.DerivedType).Properties)
        .Select(member => member.Name)
        .Append(declared.PolymorphismOptions!.TypeDiscriminatorPropertyName)
        .ToHashSet(StringComparer.Ordinal);
}
