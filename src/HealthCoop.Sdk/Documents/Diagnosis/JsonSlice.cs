using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace HealthCoop.Documents.Diagnosis;

/// <summary>Reads a value by the serializer.</summary>
internal static class JsonSlice
{
    /// <summary>Reads a value, or says in the serializer's or the type's own words why that fails.</summary>
    public static bool TryRead(
        ReadOnlySpan<byte> json,
        JsonTypeInfo type,
        int depth,
        [NotNullWhen(true)] out object? value,
        [NotNullWhen(false)] out string? reason)
    {
        try
        {
            value = depth == JsonText.DocumentDepth
                ? JsonSerializer.Deserialize(json, type)
                : ReadDeep(json, type, depth);
            reason = value is null ? "null" : null;
            return value is not null;
        }
        catch (Exception e) when (IsRefusal(e))
        {
            (value, reason) = (null, e.Message);
            return false;
        }
    }

    // The serializer goes over all of the text first where it is given a reader.
    private static object? ReadDeep(ReadOnlySpan<byte> json, JsonTypeInfo type, int depth)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = depth });
        var value = JsonSerializer.Deserialize(ref reader, type);
        return reader.Read() ? null : value;
    }

    // What constructors, initialisers, converters and the serializer throw for content that they do not take.
    public static bool IsRefusal(Exception e) => e
        is JsonException
        or ArgumentException
        or InvalidOperationException
        or NotSupportedException
        or FormatException
        or OverflowException;
}
