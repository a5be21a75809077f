using System.Text.Json.Serialization.Metadata;
using HealthCoop.Documents.Metadata;

namespace HealthCoop.Documents.Diagnosis;

/// <summary>Gathers what can be used of an object: of the members that checks look at, those in which nothing that they
/// look at is wrong.</summary>
internal sealed class UsableMembers(Type type)
{
    private readonly IReadOnlyList<CheckedMember>? _looked = CheckedMembers.Of(type);
    private readonly Dictionary<string, UsableValue> _members = new(StringComparer.Ordinal);
    private bool _isBroken;

    public bool Concern(string name) => _looked is not null && _looked.Any(member => member.Name == name);

    /// <summary>Adds what can be used of a member.</summary>
    public void Add(string name, UsableValue? value)
    {
        if (value is null)
        {
            Lose(name);
        }
        else if (Concern(name))
        {
            _members[name] = value;
        }
    }

    /// <summary>Marks a member as one of which nothing can be used.</summary>
    public void Lose(string name)
    {
        if (Concern(name))
        {
            _members.Remove(name);
            _isBroken = true;
        }
    }

    /// <summary>Marks the kind of the object as one that nobody can rely on.</summary>
    public void LoseKind() => _isBroken = true;

    /// <summary>Gets what checks look at, or nothing when some of it is wrong.</summary>
    /// <param name="declared">What the object is read as.</param>
    public UsableValue? AsAsked(JsonTypeInfo declared) => _looked is null || _isBroken ? null : AsFarAsSound(declared);

    /// <summary>Gets as much of what checks look at as is sound.</summary>
    /// <param name="declared">What the object is read as.</param>
    public UsableValue AsFarAsSound(JsonTypeInfo declared) => new UsableValue.Object(
        KindIn(declared),
        (_looked ?? [])
            .Where(member => _members.ContainsKey(member.Name))
            .Where(member => member.Beside is null || _members.ContainsKey(member.Beside))
            .ToDictionary(member => member.Name, member => _members[member.Name], StringComparer.Ordinal));

    // Where the kind is not known, what all kinds have in common can be looked at in any of them.
    private (string Name, string Word)? KindIn(JsonTypeInfo declared)
    {
        if (declared.PolymorphismOptions is not { } kinds)
        {
            return null;
        }

        var kind = kinds.DerivedTypes.Where(kind => kind.DerivedType == type).DefaultIfEmpty(kinds.DerivedTypes[0]);
        return (kinds.TypeDiscriminatorPropertyName, (string)kind.First().TypeDiscriminator!);
    }
}
