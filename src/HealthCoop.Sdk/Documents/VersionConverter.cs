using System.Text.Json;

namespace HealthCoop.Documents;

/// <summary>Reads and writes the version of the documents' form.</summary>
internal sealed class VersionConverter() : DocumentConverter<string>(JsonTokenType.String)
{
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);

    protected override DocumentFault? Read(ref Utf8JsonReader reader, out string value)
    {
        value = reader.GetString()!;
        return value == DocumentMembers.SupportedVersion
            ? null
            : DocumentRules.Version(value, DocumentMembers.SupportedVersion);
    }
}
