using System.Text.Json.Serialization.Metadata;
using HealthCoop.Documents.Faults;

namespace HealthCoop.Documents.Diagnosis;

/// <summary>What was read of an object so far.</summary>
/// <param name="declared">What it is read as.</param>
/// <param name="type">What it is.</param>
/// <param name="path">Its place.</param>
/// <param name="start">Its first byte.</param>
internal sealed class PartialObject(JsonTypeInfo declared, JsonTypeInfo type, DocumentPath path, int start)
{
    public JsonTypeInfo Declared => declared;

    public JsonTypeInfo Type => type;

    public DocumentPath Path => path;

    public int Start => start;

    /// <summary>Gets the name and the word of its kind, if it has one.</summary>
    public (string Name, string Word)? Kind { get; } = declared.PolymorphismOptions is { } kinds
        ? (kinds.TypeDiscriminatorPropertyName,
            (string)kinds.DerivedTypes.First(kind => kind.DerivedType == type.Type).TypeDiscriminator!)
        : null;

    /// <summary>Gets the name of the member that says of which kind it is.</summary>
    public string? KindName => Kind?.Name;

    /// <summary>Gets the names that were met.</summary>
    public HashSet<string> Seen { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the members in their order, be they usable or not, less those that break off.</summary>
    public Dictionary<string, UsableValue> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the places of those that can be used, and what they are where they cannot after all.</summary>
    public Dictionary<string, (DocumentPath Path, UsableValue.Unusable Value)> Places { get; } =
        new(StringComparer.Ordinal);

    /// <summary>Gets or sets whether all of it was read.</summary>
    public bool IsClosed { get; set; }

    /// <summary>Gets whether a member can be used.</summary>
    public bool Has(string name) => Members.GetValueOrDefault(name) is not (null or UsableValue.Unusable);

    /// <summary>Adds what was read of a member, if there is anything.</summary>
    public void Add(string name, UsableValue? value)
    {
        if (value is not null)
        {
            Members[name] = value;
        }
    }
}
