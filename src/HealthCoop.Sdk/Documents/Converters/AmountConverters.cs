using System.Text.Json;
using HealthCoop.Documents.Faults;

namespace HealthCoop.Documents.Converters;

/// <summary>Reads and writes amounts with the decimals of their currency; nothing is ever rounded on the way.</summary>
internal sealed class MoneyConverter() : DocumentConverter<Money>(JsonTokenType.String)
{
    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options)
    {
        if (Math.Abs(value.Amount) >= Money.Limit || value.Rounded() != value)
        {
            throw new ArgumentException(
                $"{value.Currency} {DecimalText.Write(value.Amount)} is too large or has too many decimals.",
                nameof(value));
        }

        writer.WriteStringValue(value.ToString());
    }

    protected override DocumentFault? Read(ref Utf8JsonReader reader, out Money value)
    {
        var text = reader.TextIn(stackalloc char[TextConverter.Room]);
        var fault = AmountText.Read(text, static currency => currency.MinorUnits, out var amount, out var currency);
        value = new(amount, currency);
        return fault is AmountFault.None ? null : DocumentRules.BadAmount(fault, text.ToString(), currency.MinorUnits);
    }
}

/// <summary>Reads and writes prices of units, with all their decimals.</summary>
internal sealed class UnitPriceConverter() : DocumentConverter<UnitPrice>(JsonTokenType.String)
{
    public override void Write(Utf8JsonWriter writer, UnitPrice value, JsonSerializerOptions options)
    {
        if (Math.Abs(value.Amount) >= Money.Limit)
        {
            throw new ArgumentException($"The price {value} is too large.", nameof(value));
        }

        writer.WriteStringValue(value.ToString());
    }

    protected override DocumentFault? Read(ref Utf8JsonReader reader, out UnitPrice value)
    {
        var text = reader.TextIn(stackalloc char[TextConverter.Room]);
        var fault = AmountText.Read(text, static _ => UnitPrice.MaximumDecimals, out var amount, out var currency);
        value = fault is AmountFault.None ? new(amount, currency) : default;
        return fault is AmountFault.None
            ? null
            : DocumentRules.BadAmount(fault, text.ToString(), UnitPrice.MaximumDecimals);
    }
}
