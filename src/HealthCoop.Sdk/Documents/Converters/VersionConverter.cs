using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using HealthCoop.Documents.Faults;

namespace HealthCoop.Documents.Converters;

/// <summary>Reads and writes the version of the documents' form.</summary>
/// <remarks>A minor version only adds to the one before, so all documents of earlier minor versions are read.</remarks>
internal sealed class VersionConverter() : DocumentConverter<string>(JsonTokenType.String)
{
    private const int Major = 1;
    private const int Minor = 1;

    /// <summary>Gets the versions that are read, the first one first.</summary>
    public static IReadOnlyList<string> Readable { get; } = [.. Enumerable.Range(0, Minor + 1)
        .Select(minor => string.Create(CultureInfo.InvariantCulture, $"{Major}.{minor}"))];

    /// <summary>Gets the version that is written.</summary>
    public static string Current => Readable[^1];

    public override JsonObject ToSchema() => Schemas.OneOf(Readable);

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);

    protected override DocumentFault? Read(ref Utf8JsonReader reader, out string value)
    {
        value = reader.GetString()!;
        return Readable.Contains(value) ? null
            : IsNewer(value) ? DocumentRules.NewerVersion(value, Current)
            : DocumentRules.UnknownVersion(value, Current);
    }

    private static bool IsNewer(string version) =>
        version.Split('.') is [var major, var minor]
        && uint.TryParse(major, NumberStyles.None, CultureInfo.InvariantCulture, out var majorNumber)
        && uint.TryParse(minor, NumberStyles.None, CultureInfo.InvariantCulture, out var minorNumber)
        && (majorNumber > Major || (majorNumber == Major && minorNumber > Minor));
}
