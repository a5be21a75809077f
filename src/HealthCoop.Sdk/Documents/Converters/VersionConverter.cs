using System.Text.Json;
using HealthCoop.Documents.Faults;

namespace HealthCoop.Documents.Converters;

/// <summary>Reads and writes the version of the documents' form.</summary>
internal sealed class VersionConverter() : DocumentConverter<string>(JsonTokenType.String)
{
    public const string SupportedVersion = "1.0";

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);

    protected override DocumentFault? Read(ref Utf8JsonReader reader, out string value)
    {
        value = reader.GetString()!;
        return value == SupportedVersion
            ? null
            : DocumentRules.Version(value, SupportedVersion);
    }
}
