using System.Text.Json;
using HealthCoop.Documents;
using HealthCoop.Planning;
using HealthCoop.Programmes;
using Xunit;

namespace HealthCoop.Tests.Planning.Explanations;

/// <summary>Documents seen as JSON, without the library's own types.</summary>
internal static class PlanText
{
    public static JsonElement Of(Plan plan) => Parse(PlanDocument.ToUtf8(plan));

    public static JsonElement Of(Programme programme) => Parse(ProgrammeDocument.ToUtf8(programme));

    /// <summary>Lists every value with its place: objects and lists before what is in them.</summary>
    public static Dictionary<JsonPointer, JsonElement> Places(JsonElement document) =>
        Places(document, string.Empty).ToDictionary(place => place.Path, place => place.Value);

    /// <summary>Writes a text or a number.</summary>
    public static string TextOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static IEnumerable<(JsonPointer Path, JsonElement Value)> Places(JsonElement at, string path)
    {
        Assert.True(JsonPointer.TryParse(path, out var pointer));
        IEnumerable<(JsonElement Value, string Path)> below = at.ValueKind switch
        {
            JsonValueKind.Object => at.EnumerateObject().Select(member => (member.Value, $"{path}/{member.Name}")),
            JsonValueKind.Array => at.EnumerateArray().Select((item, i) => (item, FormattableString.Invariant($"{path}/{i}"))),
            _ => [],
        };
        return below.SelectMany(place => Places(place.Value, place.Path)).Prepend((pointer, at));
    }

    private static JsonElement Parse(ReadOnlyMemory<byte> utf8)
    {
        using var document = JsonDocument.Parse(utf8);
        return document.RootElement.Clone();
    }
}
