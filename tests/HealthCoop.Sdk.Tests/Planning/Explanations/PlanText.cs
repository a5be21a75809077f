using System.Globalization;
using System.Text.Json;
using HealthCoop.Documents;
using HealthCoop.Planning;
using HealthCoop.Programmes;

namespace HealthCoop.Tests.Planning.Explanations;

/// <summary>Documents seen as JSON, without the library's own types.</summary>
internal static class PlanText
{
    public static JsonElement Of(Plan plan) => Parse(PlanDocument.ToUtf8(plan));

    public static JsonElement Of(Programme programme) => Parse(ProgrammeDocument.ToUtf8(programme));

    /// <summary>Finds the value at a place, or nothing where there is none.</summary>
    public static JsonElement? At(JsonElement document, JsonPointer path)
    {
        var at = document;
        foreach (var step in path.ToString().Split('/').Skip(1))
        {
            if (at.ValueKind == JsonValueKind.Array)
            {
                var index = int.Parse(step, CultureInfo.InvariantCulture);
                if (index >= at.GetArrayLength())
                {
                    return null;
                }

                at = at[index];
            }
            else if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(step, out at))
            {
                return null;
            }
        }

        return at;
    }

    /// <summary>Writes a text or a number.</summary>
    public static string TextOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    /// <summary>Lists every text and number that begins like a figure, with its place.</summary>
    public static IEnumerable<(JsonPointer Path, JsonElement Value)> Leaves(JsonElement document) =>
        Leaves(document, string.Empty);

    private static IEnumerable<(JsonPointer Path, JsonElement Value)> Leaves(JsonElement at, string path) => at.ValueKind switch
    {
        JsonValueKind.Object => at.EnumerateObject().SelectMany(member => Leaves(member.Value, $"{path}/{member.Name}")),
        JsonValueKind.Array => at.EnumerateArray().SelectMany((item, i) => Leaves(item, FormattableString.Invariant($"{path}/{i}"))),
        _ => JsonPointer.TryParse(path, out var pointer) ? [(pointer, at)] : [],
    };

    private static JsonElement Parse(ReadOnlyMemory<byte> utf8)
    {
        using var document = JsonDocument.Parse(utf8);
        return document.RootElement.Clone();
    }
}
