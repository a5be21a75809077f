using System.Globalization;
using System.Text.Json;
using HealthCoop.Documents.Faults;

namespace HealthCoop.Documents.Diagnosis;

/// <summary>Finds where in a document the values stand that pointers point to.</summary>
internal sealed class PointerOffsets
{
    private readonly Dictionary<string, PointerOffsets> _below = new(StringComparer.Ordinal);
    private int? _offset;

    /// <summary>Finds the first byte of each value, or of the innermost around it where there is no such
    /// value.</summary>
    public static Dictionary<JsonPointer, int> Find(
        ReadOnlySpan<byte> json,
        int depth,
        IEnumerable<JsonPointer> pointers)
    {
        var root = new PointerOffsets();
        var wanted = pointers.ToHashSet();
        foreach (var pointer in wanted)
        {
            _ = pointer.Steps().Aggregate(root, static (place, segment) => place.At(segment));
        }

        if (wanted.Count > 0)
        {
            Locate(json, depth, root);
        }

        return wanted.ToDictionary(pointer => pointer, pointer => OffsetOf(pointer, root));
    }

    private static void Locate(ReadOnlySpan<byte> json, int depth, PointerOffsets root)
    {
        try
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = depth });
            reader.Read();
            root.Locate(ref reader);
        }
        catch (JsonException)
        {
            // Where the text breaks off, what was found before is all there is.
        }
    }

    private static int OffsetOf(JsonPointer pointer, PointerOffsets root)
    {
        var (place, offset) = (root, root._offset ?? 0);
        foreach (var segment in pointer.Steps())
        {
            place = place.At(segment);
            offset = place._offset ?? offset;
        }

        return offset;
    }

    private PointerOffsets At(string segment)
    {
        if (!_below.TryGetValue(segment, out var place))
        {
            _below[segment] = place = new();
        }

        return place;
    }

    private void Locate(ref Utf8JsonReader reader)
    {
        _offset ??= (int)reader.TokenStartIndex;
        if (_below.Count == 0 || reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            reader.Skip();
            return;
        }

        var isList = reader.TokenType is JsonTokenType.StartArray;
        var end = isList ? JsonTokenType.EndArray : JsonTokenType.EndObject;
        for (var i = 0; reader.Read() && reader.TokenType != end; i++)
        {
            var segment = isList ? i.ToString(CultureInfo.InvariantCulture) : JsonForm.TextOf(ref reader);
            if (!isList)
            {
                reader.Read();
            }

            if (_below.TryGetValue(segment, out var place))
            {
                place.Locate(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }
    }
}
