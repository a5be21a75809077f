using System.Text.Json;
using HealthCoop.Documents.Faults;

namespace HealthCoop.Documents.Converters;

/// <summary>Reads and writes addresses of the web, as they were given.</summary>
internal sealed class AddressConverter() : DocumentConverter<Uri>(JsonTokenType.String)
{
    public override void Write(Utf8JsonWriter writer, Uri value, JsonSerializerOptions options)
    {
        if (!IsOfTheWeb(value))
        {
            throw new ArgumentException($"'{value.OriginalString}' is not an address of the web.", nameof(value));
        }

        writer.WriteStringValue(value.OriginalString);
    }

    protected override DocumentFault? Read(ref Utf8JsonReader reader, out Uri value)
    {
        var text = reader.GetString();
        return Uri.TryCreate(text, UriKind.Absolute, out value!) && IsOfTheWeb(value)
            ? null
            : DocumentRules.BadAddress(text!);
    }

    // A bare path is an absolute address on some systems only.
    private static bool IsOfTheWeb(Uri address) =>
        address is { IsAbsoluteUri: true, Scheme: "http" or "https" };
}
