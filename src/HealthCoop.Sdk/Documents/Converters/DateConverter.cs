using System.Text.Json;
using HealthCoop.Documents.Faults;
using NodaTime.Text;

namespace HealthCoop.Documents.Converters;

/// <summary>Reads and writes days of the ISO calendar; a day of another would be read back as one of this.</summary>
internal sealed class DateConverter() : DocumentConverter<LocalDate>(JsonTokenType.String)
{
    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options)
    {
        if (value.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException($"{value} is not a day of the ISO calendar.", nameof(value));
        }

        writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
    }

    protected override DocumentFault? Read(ref Utf8JsonReader reader, out LocalDate value)
    {
        var text = reader.GetString()!;
        return LocalDatePattern.Iso.Parse(text).TryGetValue(default, out value) ? null : DocumentRules.BadDate(text);
    }
}
