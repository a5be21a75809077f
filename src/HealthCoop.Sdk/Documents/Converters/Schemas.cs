using System.Text.Json.Nodes;

namespace HealthCoop.Documents.Converters;

/// <summary>Pieces of JSON Schema.</summary>
internal static class Schemas
{
    /// <summary>Makes a list of texts.</summary>
    public static JsonArray ListOf(IEnumerable<string> texts) =>
        [.. texts.Select(static text => (JsonNode)JsonValue.Create(text))];

    /// <summary>Makes a text that is one of some words.</summary>
    public static JsonObject OneOf(IEnumerable<string> words) => new()
    {
        ["type"] = "string",
        ["enum"] = ListOf(words),
    };

    /// <summary>Makes a whole number between bounds.</summary>
    public static JsonObject Integer(int least, int most) => new()
    {
        ["type"] = "integer",
        ["minimum"] = least,
        ["maximum"] = most,
    };
}
