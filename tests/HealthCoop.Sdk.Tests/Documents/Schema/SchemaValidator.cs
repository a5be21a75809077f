using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace HealthCoop.Tests.Documents.Schema;

/// <summary>Holds documents against a JSON Schema, with those keywords alone that ours uses.</summary>
internal sealed class SchemaValidator
{
    // What tells and what names; nothing is held against them.
    private static readonly string[] Annotations = ["$schema", "$id", "$defs", "title", "description", "examples"];

    private readonly Dictionary<string, Regex> _patterns = [];
    private readonly JsonObject _root;

    public SchemaValidator(ReadOnlyMemory<byte> schema) => _root = JsonNode.Parse(schema.Span)!.AsObject();

    /// <summary>Gets the places of a document that the schema refuses, each with the keyword.</summary>
    public List<string> Faults(JsonNode? document)
    {
        var faults = new List<string>();
        Validate(_root, document, JsonPointer.Root, faults);
        return faults;
    }

    public bool Accepts(JsonNode? document) => Faults(document).Count == 0;

    private void Validate(JsonObject schema, JsonNode? value, JsonPointer path, List<string> faults)
    {
        foreach (var (keyword, asked) in schema)
        {
            if (!Annotations.Contains(keyword) && !Holds(schema, keyword, asked!, value, path, faults))
            {
                faults.Add($"{path} {keyword}");
            }
        }
    }

    private bool Holds(
        JsonObject schema,
        string keyword,
        JsonNode asked,
        JsonNode? value,
        JsonPointer path,
        List<string> faults)
    {
        switch (keyword)
        {
            case "$ref":
                Validate(Definition(asked.GetValue<string>()), value, path, faults);
                return true;
            case "type":
                return IsOf(asked.GetValue<string>(), value);
            case "const":
                return JsonNode.DeepEquals(asked, value);
            case "enum":
                return asked.AsArray().Any(word => JsonNode.DeepEquals(word, value));
            case "pattern":
                return value?.GetValueKind() is not System.Text.Json.JsonValueKind.String
                    || Pattern(asked.GetValue<string>()).IsMatch(value.GetValue<string>());
            case "minimum":
                return Number(value) is not { } large || large >= asked.GetValue<double>();
            case "maximum":
                return Number(value) is not { } small || small <= asked.GetValue<double>();
            case "anyOf":
                return Matches(asked, value) > 0;
            case "oneOf":
                return Matches(asked, value) == 1;
            case "required":
                return value is not JsonObject object1 || asked.AsArray().All(name => object1.ContainsKey(name!.GetValue<string>()));
            case "items":
                foreach (var (index, item) in (value as JsonArray ?? []).Index())
                {
                    Validate(asked.AsObject(), item, path / index, faults);
                }

                return true;
            case "properties":
                foreach (var (name, member) in Members(value))
                {
                    if (asked[name] is JsonObject below)
                    {
                        Validate(below, member, path.Member(name), faults);
                    }
                }

                return true;
            case "additionalProperties":
                foreach (var (name, member) in Members(value).Where(other => schema["properties"]?[other.Key] is null))
                {
                    if (asked is not JsonObject below)
                    {
                        faults.Add($"{path.Member(name)} {keyword}");
                        continue;
                    }

                    Validate(below, member, path.Member(name), faults);
                }

                return true;
            case "propertyNames":
                foreach (var (name, _) in Members(value))
                {
                    Validate(asked.AsObject(), name, path.Member(name), faults);
                }

                return true;
            default:
                throw new InvalidOperationException($"The keyword {keyword} is not known here.");
        }
    }

    private int Matches(JsonNode choices, JsonNode? value) => choices.AsArray().Count(choice =>
    {
        var faults = new List<string>();
        if (IsOfAnotherKind(choice!.AsObject(), value))
        {
            return false;
        }

        Validate(choice.AsObject(), value, JsonPointer.Root, faults);
        return faults.Count == 0;
    });

    // The kind stands first, and tells at once that nothing else need be looked at.
    private static bool IsOfAnotherKind(JsonObject choice, JsonNode? value) =>
        choice["properties"] is JsonObject { Count: > 0 } members
        && members.GetAt(0) is { Key: var name, Value: JsonObject first }
        && first["const"] is { } kind
        && !JsonNode.DeepEquals(kind, (value as JsonObject)?[name]);

    private JsonObject Definition(string reference) =>
        _root["$defs"]![reference.Split('/')[^1]]!.AsObject();

    private Regex Pattern(string pattern)
    {
        if (!_patterns.TryGetValue(pattern, out var regex))
        {
            // The end is the end, and not the place before a last line break too.
            _patterns[pattern] = regex = new(pattern.Replace("$", "\\z", StringComparison.Ordinal), RegexOptions.CultureInvariant);
        }

        return regex;
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Members(JsonNode? value) => value as JsonObject ?? [];

    private static bool IsOf(string type, JsonNode? value) => type switch
    {
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "null" => value is null,
        "string" => value?.GetValueKind() is System.Text.Json.JsonValueKind.String,
        "boolean" => value?.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False,
        "number" => Number(value) is not null,
        "integer" => Number(value) is { } number && Math.Floor(number) == number,
        _ => throw new InvalidOperationException($"The type {type} is not known here."),
    };

    private static double? Number(JsonNode? value) => value?.GetValueKind() is System.Text.Json.JsonValueKind.Number
        ? double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture)
        : null;
}
