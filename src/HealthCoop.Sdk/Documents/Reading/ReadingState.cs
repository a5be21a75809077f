using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using HealthCoop.Documents.Converters;

namespace HealthCoop.Documents.Reading;

/// <summary>What is known of a document while it is read.</summary>
internal sealed class ReadingState : IContentCheck
{
    private object?[] _values = new object?[64];
    private int _used;

    /// <summary>Gets the entities so far, and the ids that something refers to.</summary>
    public EntityTables Entities { get; } = new();

    /// <summary>Gives the document up: what is wrong with it, if anything, is found by reading it thoroughly.</summary>
    [DoesNotReturn]
    public static void GiveUp() => throw new JsonException();

    /// <summary>Takes room for some values, which are null at first.</summary>
    /// <returns>Where the room begins.</returns>
    public int Take(int count)
    {
        var start = _used;
        _used += count;
        if (_used > _values.Length)
        {
            Array.Resize(ref _values, _used * 2);
        }

        return start;
    }

    /// <summary>Gets the values in some room, until more room is taken.</summary>
    public Span<object?> Values(int start, int count) => _values.AsSpan(start, count);

    /// <summary>Gives room back.</summary>
    public void GiveBack(int start)
    {
        Array.Clear(_values, start, _used - start);
        _used = start;
    }

    public void Breaks(string rule, JsonPointer path, Narrative message, Narrative advice) => GiveUp();
}
