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
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = depth });
            value = JsonSerializer.Deserialize(ref reader, type);
            reason = value is null || reader.Read() ? "null" : null;
            return reason is null;
        }
        catch (Exception e) when (IsRefusal(e))
        {
            (value, reason) = (null, e.Message);
            return false;
        }
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
