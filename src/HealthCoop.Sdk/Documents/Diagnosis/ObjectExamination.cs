using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HealthCoop.Documents.Faults;
using HealthCoop.Documents.Metadata;

namespace HealthCoop.Documents.Diagnosis;

/// <summary>What is known of an object while its members are gone through.</summary>
internal sealed class ObjectExamination(JsonTypeInfo type, DocumentPath path, int start, ISet<string> otherNames)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _values = new(StringComparer.Ordinal);
    private HashSet<string>? _written;

    public DocumentPath Path => path;

    public JsonTypeInfo Type => type;

    /// <summary>Gets the names of its members, those of a kind with it.</summary>
    public IReadOnlyCollection<string> Members =>
        [.. type.Properties.OrderBy(static member => member.Order).Select(static member => member.Name)];

    /// <summary>Gets what checks can use of the object, in which something may be wrong.</summary>
    public UsableMembers Usable { get; } = new(type.Type);

    /// <summary>Marks a name as written.</summary>
    /// <returns>Whether it was not written before.</returns>
    public bool See(string name) => _seen.Add(name);

    /// <summary>Marks a member as having a value that is not null.</summary>
    public void HasValue(string name) => _values.Add(name);

    /// <summary>Tells whether a name belongs to a kind that this object may be meant to be.</summary>
    public bool MayBeMeant(string name) => otherNames.Contains(name);

    public JsonPropertyInfo? Find(string name) => type.Properties.FirstOrDefault(member => member.Name == name);

    /// <summary>Gets the member that somebody may have meant by a name, among those that are not written.</summary>
    public string? Meant(string name, ref Utf8JsonReader reader)
    {
        _written ??= NamesFrom(reader);
        return NearestName.Of(name, type.Properties.Select(member => member.Name).Concat(otherNames).Where(IsFree));
    }

    /// <summary>Reports what the object lacks as a whole.</summary>
    public void Close(DocumentFaults faults)
    {
        foreach (var member in type.Properties.Where(member => member.IsAsked && !_seen.Contains(member.Name)))
        {
            Usable.Lose(member.Name);
            var isModality = member.PropertyType == typeof(Modality) && typeof(IClaim).IsAssignableFrom(type.Type);
            faults.Add(start, path.Member(member.Name), isModality
                ? DocumentRules.MissingModality()
                : DocumentRules.MissingMember(member.Name));
        }

        if (ClaimMembers.ExcludeEachOther(type.Type)
            && _values.Contains(ClaimMembers.Value)
            && _values.Contains(ClaimMembers.Assumption))
        {
            Usable.Lose(ClaimMembers.Assumption);
            faults.Add(start, path, DocumentRules.KnownAndAssumed());
        }
    }

    private bool IsFree(string name) => !_seen.Contains(name) && !_written!.Contains(name);

    // From the name at the reader to the object's end.
    private static HashSet<string> NamesFrom(Utf8JsonReader reader)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (reader.TokenType is JsonTokenType.PropertyName)
        {
            names.Add(JsonForm.TextOf(ref reader));
            reader.Read();
            reader.Skip();
            reader.Read();
        }

        return names;
    }
}
