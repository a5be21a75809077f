using System.Text.Json;
using HealthCoop.Care;
using HealthCoop.Documents.Faults;

namespace HealthCoop.Documents.Converters;

/// <summary>Reads and writes codes of occupations.</summary>
internal sealed class IscoCodeConverter() : DocumentConverter<IscoCode>(JsonTokenType.String)
{
    public override void Write(Utf8JsonWriter writer, IscoCode value, JsonSerializerOptions options)
    {
        if (value == default)
        {
            throw new ArgumentException("An occupation has no code.", nameof(value));
        }

        writer.WriteStringValue(value.Digits);
    }

    protected override DocumentFault? Read(ref Utf8JsonReader reader, out IscoCode value)
    {
        var text = reader.GetString()!;
        return IscoCode.TryParse(text, out value) ? null : DocumentRules.BadIscoCode(text);
    }
}
