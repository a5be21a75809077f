using System.Runtime.InteropServices;
using System.Text.Json;
using HealthCoop.Documents.Faults;

namespace HealthCoop.Documents.Converters;

/// <summary>The entities of one type in a document, and the ids that refer to them.</summary>
internal interface IEntityTable
{
    /// <summary>Gets whether an entity that something refers to is missing.</summary>
    bool HasMissing { get; }
}

/// <summary>The entities of one type in a document, and the ids that refer to them.</summary>
/// <typeparam name="T">The entities' type.</typeparam>
internal sealed class EntityTable<T> : IEntityTable
    where T : class, IEntity<T>
{
    // What is referred to and has not come yet is null.
    private readonly Dictionary<string, T?> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T?>.AlternateLookup<ReadOnlySpan<char>> _byText;

    public EntityTable() => _byText = _entities.GetAlternateLookup<ReadOnlySpan<char>>();

    public bool HasMissing => _entities.ContainsValue(null);

    /// <summary>Reads an id; that of an entity and all references to it share one text.</summary>
    public bool TryRead(ref Utf8JsonReader reader, out Id<T> id)
    {
        id = default;
        if (reader.TokenType is not JsonTokenType.String)
        {
            return false;
        }

        var text = reader.TextIn(stackalloc char[Identifiers.MaximumLength]);
        if (_byText.TryGetValue(text, out var known, out _))
        {
            id = Id<T>.Known(known);
            return true;
        }

        return Id<T>.TryParse(text.ToString(), out id) && Note(id);
    }

    /// <summary>Adds an entity.</summary>
    /// <returns>Whether no other has its id.</returns>
    public bool TryAdd(T entity)
    {
        ref var given = ref CollectionsMarshal.GetValueRefOrAddDefault(_entities, entity.Id.Value, out _);
        var isFirst = given is null;
        given ??= entity;
        return isFirst;
    }

    /// <summary>Finds an entity.</summary>
    public T? Find(Id<T> id) => _entities.GetValueOrDefault(id.Value);

    private bool Note(Id<T> id)
    {
        _entities.TryAdd(id.Value, null);
        return true;
    }
}
