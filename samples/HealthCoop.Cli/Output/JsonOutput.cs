using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HealthCoop.Cli.Output;

/// <summary>Writes JSON that is equal on every machine.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    // Dividing by one with all its decimals leaves no trailing zeros.
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>Writes an object.</summary>
    public static string Object(Action<Utf8JsonWriter> members) => Text(writer =>
    {
        writer.WriteStartObject();
        members(writer);
        writer.WriteEndObject();
    });

    /// <summary>Writes a list.</summary>
    public static string Array(Action<Utf8JsonWriter> items) => Text(writer =>
    {
        writer.WriteStartArray();
        items(writer);
        writer.WriteEndArray();
    });

    /// <summary>Writes a member that is a list of objects.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> members)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            members(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a member that is a list of texts.</summary>
    public static void WriteTexts(this Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a member that is a text in both languages, or null.</summary>
    public static void WriteNarrative(this Utf8JsonWriter writer, string name, Narrative? narrative)
    {
        if (narrative is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("en", narrative.English);
        writer.WriteString("fr", narrative.French);
        writer.WriteEndObject();
    }

    /// <summary>Writes a member that is a word as documents write it, or null.</summary>
    public static void WriteWord(this Utf8JsonWriter writer, string name, Enum? word) =>
        writer.WriteString(name, word is null ? null : JsonNamingPolicy.CamelCase.ConvertName(word.ToString()));

    /// <summary>Writes a fraction without trailing zeros.</summary>
    public static void WriteFraction(this Utf8JsonWriter writer, string name, decimal fraction) =>
        writer.WriteNumber(name, fraction / One);

    private static string Text(Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            content(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
