using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

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
    private readonly Dictionary<TextPlace, Entry> _entries;
    private readonly Dictionary<TextPlace, Entry>.AlternateLookup<ReadOnlySpan<byte>> _byText;

    public EntityTable()
    {
        _entries = new(new TextStore());
        _byText = _entries.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    public bool HasMissing => _entries.Values.Any(static entry => entry.Entity is null);

    /// <summary>Reads an id; that of an entity and all references to it share one text.</summary>
    public bool TryRead(ref Utf8JsonReader reader, out Id<T> id)
    {
        id = default;
        if (reader.TokenType is not JsonTokenType.String)
        {
            return false;
        }

        var text = reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(reader.GetString()!) : reader.ValueSpan;
        if (_byText.TryGetValue(text, out var known))
        {
            id = known.Id;
            return true;
        }

        return Id<T>.TryParse(reader.GetString(), out id) && _byText.TryAdd(text, new(id, null));
    }

    /// <summary>Adds an entity.</summary>
    /// <returns>Whether no other has its id.</returns>
    public bool TryAdd(T entity)
    {
        var text = TextOf(entity.Id, stackalloc byte[Identifiers.MaximumUtf8Length]);
        ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(_byText, text, out _);
        if (entry.Entity is not null)
        {
            return false;
        }

        entry = new(entity.Id, entity);
        return true;
    }

    /// <summary>Finds an entity.</summary>
    public T? Find(Id<T> id) =>
        _byText.TryGetValue(TextOf(id, stackalloc byte[Identifiers.MaximumUtf8Length]), out var entry)
            ? entry.Entity
            : null;

    private static ReadOnlySpan<byte> TextOf(Id<T> id, Span<byte> room) =>
        room[..Encoding.UTF8.GetBytes(id.Value, room)];

    // What is referred to and has not come yet is null.
    private readonly record struct Entry(Id<T> Id, T? Entity);
}
