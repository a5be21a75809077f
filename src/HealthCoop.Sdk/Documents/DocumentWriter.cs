using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace HealthCoop.Documents;

/// <summary>Writes documents: equal content gives equal bytes.</summary>
internal static class DocumentWriter
{
    /// <summary>Writes JSON that is no content of the model.</summary>
    public static ReadOnlyMemory<byte> Write(JsonObject json)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, JsonText.Indented);
        json.WriteTo(writer);
        writer.Flush();
        return buffer.WrittenMemory;
    }

    /// <summary>Writes a document.</summary>
    /// <exception cref="ArgumentException">The content cannot be written so that reading gives it back.</exception>
    public static ReadOnlyMemory<byte> Write<T>(T content, JsonTypeInfo<T> type)
    {
        ArgumentNullException.ThrowIfNull(content);
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, JsonText.Indented with { MaxDepth = JsonText.DocumentDepth });
        try
        {
            JsonSerializer.Serialize(writer, content, type);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or OverflowException)
        {
            throw new ArgumentException($"The content cannot be written: {e.Message}", nameof(content), e);
        }

        writer.Flush();
        return buffer.WrittenMemory;
    }
}
