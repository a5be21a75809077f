using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using HealthCoop.Documents.Faults;

namespace HealthCoop.Documents.Converters;

/// <summary>Reads and writes the members of an enumeration as camelCase words, never as numbers.</summary>
internal sealed class WordConverter<T>() : DocumentConverter<T>(JsonTokenType.String)
    where T : struct, Enum
{
    private static readonly (string Word, byte[] Utf8, T Value)[] Words = [.. Enum.GetValues<T>().Select(Written)];

    public override JsonObject ToSchema() => Schemas.OneOf(Words.Select(known => known.Word));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        foreach (var (word, _, known) in Words)
        {
            if (EqualityComparer<T>.Default.Equals(known, value))
            {
                writer.WriteStringValue(word);
                return;
            }
        }

        throw new ArgumentException($"{typeof(T).Name} has no member {value}.", nameof(value));
    }

    protected override DocumentFault? Read(ref Utf8JsonReader reader, out T value)
    {
        foreach (var (_, utf8, known) in Words)
        {
            if (reader.ValueTextEquals(utf8))
            {
                value = known;
                return null;
            }
        }

        value = default;
        var text = reader.GetString()!;
        var words = Words.Select(known => known.Word).ToArray();
        return DocumentRules.UnknownWord(text, NearestName.Of(text, words), string.Join(", ", words));
    }

    private static (string Word, byte[] Utf8, T Value) Written(T value)
    {
        var word = DocumentWord.Of(value);
        return (word, Encoding.UTF8.GetBytes(word), value);
    }
}
