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

    /// <summary>Makes what holds of a number, or of an amount as a text, that is not below zero.</summary>
    public static JsonObject NotNegative(bool isText) => isText
        ? new() { ["type"] = "string", ["pattern"] = @"^[A-Z]{3} (?:[0-9]|-[0.]*$)" }
        : new() { ["minimum"] = 0 };

    /// <summary>Makes what holds of an object that has one of two members, or none; null is as good as
    /// nothing.</summary>
    public static JsonObject EitherOf(string first, string second) => new()
    {
        ["anyOf"] = new JsonArray(Without(first), Without(second)),
    };

    private static JsonObject Without(string member) => new()
    {
        ["properties"] = new JsonObject { [member] = new JsonObject { ["type"] = "null" } },
    };
}
