using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using HealthCoop.Documents.Faults;
using HealthCoop.Partners;

namespace HealthCoop.Documents.Converters;

/// <summary>Reads and writes whole numbers, between bounds.</summary>
internal sealed class IntegerConverter(int least = int.MinValue, int most = int.MaxValue)
    : DocumentConverter<int>(JsonTokenType.Number)
{
    public override JsonObject ToSchema() => Schemas.Integer(least, most);

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most);
        writer.WriteNumberValue(value);
    }

    protected override DocumentFault? Read(ref Utf8JsonReader reader, out int value) =>
        reader.TryGetInt32(out value) && value >= least && value <= most
            ? null
            : DocumentRules.BadInteger(JsonForm.TextOf(ref reader), least, most);
}

/// <summary>Reads and writes whole numbers that may be missing.</summary>
internal sealed class OptionalIntegerConverter(int least) : JsonConverter<int?>, IExamined
{
    private readonly IntegerConverter _number = new(least);

    public Narrative Form => _number.Form;

    public JsonObject ToSchema() => _number.ToSchema();

    public void Examine(ref Utf8JsonReader reader, DocumentPath path, DocumentFaults faults) =>
        _number.Examine(ref reader, path, faults);

    public override int? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        _number.Read(ref reader, typeof(int), options);

    public override void Write(Utf8JsonWriter writer, int? value, JsonSerializerOptions options) =>
        _number.Write(writer, value!.Value, options);
}

/// <summary>Reads and writes quantities and rates; a number that would be rounded is refused.</summary>
internal sealed class DecimalConverter() : DocumentConverter<decimal>(JsonTokenType.Number)
{
    public override JsonObject ToSchema() => new()
    {
        ["type"] = "number",
        ["minimum"] = decimal.MinValue,
        ["maximum"] = decimal.MaxValue,
    };

    // Equal numbers are written alike: 1.0 and 1.00 are both 1.
    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options)
    {
        var text = DecimalText.Write(value);
        if (!NumberText.FitsDecimal(Encoding.UTF8.GetBytes(text)))
        {
            throw new ArgumentException($"The number {text} has too many digits to be written.", nameof(value));
        }

        writer.WriteNumberValue(value == 0 ? 0 : decimal.Round(value, Money.DecimalsOf(value)));
    }

    protected override DocumentFault? Read(ref Utf8JsonReader reader, out decimal value) =>
        reader.TryGetDecimal(out value) && NumberText.FitsDecimal(reader.ValueSpan)
            ? null
            : DocumentRules.BadDecimal(JsonForm.TextOf(ref reader));
}

/// <summary>Reads and writes codes of sectors.</summary>
internal sealed class SectorConverter() : DocumentConverter<Sector>(JsonTokenType.Number)
{
    private const int Least = 10_000;
    private const int Most = 99_999;

    public override JsonObject ToSchema() => Schemas.Integer(Least, Most);

    public override void Write(Utf8JsonWriter writer, Sector value, JsonSerializerOptions options)
    {
        if (value == default)
        {
            throw new ArgumentException("A sector has no code.", nameof(value));
        }

        writer.WriteNumberValue(value.Code);
    }

    protected override DocumentFault? Read(ref Utf8JsonReader reader, out Sector value)
    {
        var fits = reader.TryGetInt32(out var code) && code is >= Least and <= Most;
        value = fits ? new(code) : default;
        return fits ? null : DocumentRules.BadSector(JsonForm.TextOf(ref reader));
    }
}
