using System.Text.Json;
using HealthCoop.Documents.Faults;

namespace HealthCoop.Documents.Converters;

/// <summary>Reads and writes texts; a lone half of a character is refused, since it would be replaced without a
/// word.</summary>
internal sealed class StringConverter() : DocumentConverter<string>(JsonTokenType.String)
{
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (!char.IsSurrogate(value[i]))
            {
                continue;
            }

            if (i + 1 == value.Length || !char.IsSurrogatePair(value[i], value[++i]))
            {
                throw new ArgumentException("A text has a lone half of a character.", nameof(value));
            }
        }

        writer.WriteStringValue(value);
    }

    protected override DocumentFault? Read(ref Utf8JsonReader reader, out string value)
    {
        value = reader.GetString()!;
        return null;
    }
}
