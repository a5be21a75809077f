using System.Diagnostics.CodeAnalysis;
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
/// <remarks>
/// Each reference in a document is looked up here. They come in any order, and in a large document the time goes into
/// waiting for memory. Hence the text of an id stands in its slot, if it is short, with all that is kept of it.
/// Entities may be found from several threads, as long as none is added.
/// </remarks>
internal sealed class EntityTable<T> : IEntityTable
    where T : class, IEntity<T>
{
    private const int FirstSize = 4;

    // A power of two, of which at least half are free. An id takes the first free one from that which its hash says.
    private Slot[] _slots = new Slot[FirstSize];
    private int _count;

    public bool HasMissing => _slots.Any(static slot => !slot.IsFree && slot.Entity is null);

    /// <summary>Reads an id; that of an entity and all references to it share one text.</summary>
    public bool TryRead(ref Utf8JsonReader reader, out Id<T> id)
    {
        id = default;
        if (reader.TokenType is not JsonTokenType.String)
        {
            return false;
        }

        var text = reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(reader.GetString()!) : reader.ValueSpan;
        ref readonly var slot = ref SlotOf(text);
        if (!slot.IsFree)
        {
            id = slot.Id;
            return true;
        }

        if (!Id<T>.TryParse(reader.GetString(), out id))
        {
            return false;
        }

        Add(text, id);
        return true;
    }

    /// <summary>Adds an entity.</summary>
    /// <returns>Whether no other has its id.</returns>
    public bool TryAdd(T entity)
    {
        var text = TextOf(entity.Id, stackalloc byte[Identifiers.MaximumUtf8Length]);
        ref var slot = ref SlotOf(text);
        if (slot.IsFree)
        {
            slot = ref Add(text, entity.Id);
        }

        if (slot.Entity is not null)
        {
            return false;
        }

        slot.Entity = entity;
        return true;
    }

    /// <summary>Finds an entity.</summary>
    public T? Find(Id<T> id) => SlotOf(TextOf(id, stackalloc byte[Identifiers.MaximumUtf8Length])).Entity;

    private static ReadOnlySpan<byte> TextOf(Id<T> id, Span<byte> room) =>
        room[..Encoding.UTF8.GetBytes(id.Value, room)];

    // The slot of an id, or the free one that it would take.
    private ref Slot SlotOf(ReadOnlySpan<byte> text)
    {
        var slots = _slots;
        var place = TextStart.HashOf(text) & (slots.Length - 1);
        while (!slots[place].IsFree && !slots[place].IsOf(text))
        {
            place = (place + 1) & (slots.Length - 1);
        }

        return ref slots[place];
    }

    private ref Slot Add(ReadOnlySpan<byte> text, Id<T> id)
    {
        if (++_count > _slots.Length / 2)
        {
            Grow();
        }

        ref var slot = ref SlotOf(text);
        slot = new(new(text), id);
        return ref slot;
    }

    private void Grow()
    {
        var slots = _slots;
        _slots = new Slot[slots.Length * 2];
        Span<byte> room = stackalloc byte[Identifiers.MaximumUtf8Length];
        foreach (ref readonly var slot in slots.AsSpan())
        {
            if (!slot.IsFree)
            {
                SlotOf(slot.TextIn(room)) = slot;
            }
        }
    }

    private struct Slot(TextStart start, Id<T> id)
    {
        private readonly TextStart _start = start;

        public Id<T> Id { get; } = id;

        // What is referred to and has not come yet is null.
        public T? Entity { get; set; }

        public readonly bool IsFree => _start.IsNone;

        public readonly bool IsOf(ReadOnlySpan<byte> text) => _start.IsOf(text) && (!_start.IsCut || IsWhole(text));

        [UnscopedRef]
        public readonly ReadOnlySpan<byte> TextIn(Span<byte> room) => _start.IsCut ? TextOf(Id, room) : _start.Bytes;

        private readonly bool IsWhole(ReadOnlySpan<byte> text) =>
            text.SequenceEqual(TextOf(Id, stackalloc byte[Identifiers.MaximumUtf8Length]));
    }
}
