using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using HealthCoop.Documents;
using HealthCoop.Programmes;
using HealthCoop.Tests.Conventions;

namespace HealthCoop.Tests.Cases;

/// <summary>The documents of the cases, and what the cases expect of them.</summary>
internal static class CaseDocument
{
    private const string Folder = "tests/HealthCoop.Sdk.Tests/Cases/";

    public static IReadOnlyList<string> Ids { get; } =
    [
        .. Repository.FilesUnder(Folder)
            .Select(file => file[Folder.Length..])
            .Where(name => name.EndsWith(".json", StringComparison.Ordinal) && !name.Contains('/', StringComparison.Ordinal))
            .Select(name => Path.GetFileNameWithoutExtension(name))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Gets the expected results, by case and assertion.</summary>
    public static IReadOnlyDictionary<(string CaseId, string Id), JsonElement> Expected { get; } =
        JsonElement.Parse(Repository.Read(Folder + "Expected/assertions.json"))
            .EnumerateObject()
            .SelectMany(found => found.Value.EnumerateObject(), (found, assertion) => (found, assertion))
            .ToDictionary(pair => (pair.found.Name, pair.assertion.Name), pair => pair.assertion.Value);

    public static Programme Read(string caseId) => Read(Parse(caseId)).Require();

    /// <summary>Reads a case whose document says something else at one place.</summary>
    public static ReadResult<Programme> ReadWith(string caseId, Operand operand)
    {
        var document = Parse(caseId);
        var other = JsonNode.Parse(operand.Other)!;
        var place = Find(document, operand.Pointer);
        if (JsonNode.DeepEquals(place, other))
        {
            throw new ArgumentException($"The document says {other} at {operand.Pointer} already.", nameof(operand));
        }

        place.ReplaceWith(other);
        return Read(document);
    }

    /// <summary>Gets what a document says at a place.</summary>
    public static JsonNode Find(string caseId, string path) => Find(Parse(caseId), path);

    private static JsonNode Parse(string caseId) => JsonNode.Parse(Repository.Read($"{Folder}{caseId}.json"))!;

    private static ReadResult<Programme> Read(JsonNode document) =>
        ProgrammeDocument.Read(Encoding.UTF8.GetBytes(document.ToJsonString()));

    private static JsonNode Find(JsonNode document, string path) =>
        path.Split('/').Skip(1).Aggregate((JsonNode?)document, Below)
        ?? throw new ArgumentException($"The document says nothing at {path}.", nameof(path));

    private static JsonNode? Below(JsonNode? node, string step) =>
        node is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)] : node?[step];
}
