using System.Text;
using System.Text.Json;

namespace HealthCoop.Documents.Faults;

/// <summary>The words for the forms of JSON, and the text of its tokens.</summary>
internal static class JsonForm
{
    public static Narrative Object { get; } = new("un objet", "an object");

    public static Narrative List { get; } = new("une liste", "a list");

    public static Narrative Text { get; } = new("un texte", "a text");

    public static Narrative Number { get; } = new("un nombre", "a number");

    public static Narrative Boolean { get; } = new("true ou false", "true or false");

    public static Narrative TextOrObject { get; } = new("un texte ou un objet", "a text or an object");

    public static Narrative Of(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => Object,
        JsonTokenType.StartArray => List,
        JsonTokenType.String => Text,
        JsonTokenType.Number => Number,
        JsonTokenType.True => new("true"),
        JsonTokenType.False => new("false"),
        _ => new("null"),
    };

    /// <summary>Tells whether a text or name has a lone half of a character, which JSON can write and text cannot
    /// hold.</summary>
    public static bool HasBrokenText(this ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped || reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            return false;
        }

        try
        {
            reader.GetString();
            return false;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }

    /// <summary>Gets a text, in a buffer where that has room for each of its bytes.</summary>
    public static ReadOnlySpan<char> TextIn(this in Utf8JsonReader reader, Span<char> buffer) =>
        reader.ValueSpan.Length <= buffer.Length ? buffer[..reader.CopyString(buffer)] : reader.GetString();

    /// <summary>Gets the text of a name, a text or a number; as it stands where it is broken.</summary>
    public static string TextOf(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && !reader.HasBrokenText()
            ? reader.GetString()!
            : Encoding.UTF8.GetString(reader.ValueSpan);
}
