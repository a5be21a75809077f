using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HealthCoop;

/// <summary>How JSON is written, wherever it is: the same bytes on every machine.</summary>
internal static class JsonText
{
    /// <summary>How deep documents are written; those that read them must bear it.</summary>
    public const int DocumentDepth = 64;

    /// <summary>How deep JSON may be nested: as deep as <see cref="Utf8JsonWriter"/> writes.</summary>
    public const int MaximumDepth = 1000;

    /// <summary>Gets the options of documents: indented, <c>\n</c>, and é as é (the text is not HTML).</summary>
    public static JsonWriterOptions Indented { get; } = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a value without spaces, its members in their order and its numbers as they stand.</summary>
    public static string Canonical(JsonElement value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Indented with { Indented = false }))
        {
            value.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
