using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HealthCoop.Tests.Documents;

/// <summary>Breaks a document at one place.</summary>
internal static class BrokenMembers
{
    /// <summary>Gets the rules between members.</summary>
    public static string[] RulesBetween { get; } =
        [
            "HC-CLM-002", "HC-DOC-020", "HC-DOC-033", "HC-DOC-034", "HC-DOC-043", "HC-DOC-044", "HC-DOC-045",
            "HC-DOC-046", "HC-DOC-047", "HC-DOC-048", "HC-DOC-049", "HC-DOC-051", "HC-DOC-052", "HC-DOC-053",
            "HC-DOC-054", "HC-DOC-062", "HC-FIN-009", "HC-TIM-002",
        ];

    /// <summary>Lists the places of a document that can be broken, the outermost object excepted.</summary>
    public static List<JsonPointer> PlacesIn(string text)
    {
        var places = new List<JsonPointer>();
        Collect(JsonNode.Parse(text)!, JsonPointer.Root, places);
        return places;
    }

    /// <summary>Puts a value of another form at a place.</summary>
    public static string Spoil(string text, JsonPointer place) => At(text, place, static (parent, step) =>
    {
        JsonNode spoilt = Child(parent, step)?.GetValueKind() is JsonValueKind.Number ? "?" : -1;
        if (parent is JsonArray list)
        {
            list[Index(step)] = spoilt;
        }
        else
        {
            parent[step] = spoilt;
        }
    });

    /// <summary>Takes a place out of its object or list.</summary>
    public static string Remove(string text, JsonPointer place) => At(text, place, static (parent, step) =>
    {
        if (parent is JsonArray list)
        {
            list.RemoveAt(Index(step));
        }
        else
        {
            parent.AsObject().Remove(step);
        }
    });

    /// <summary>Misspells the name of a member; an item of a list stays.</summary>
    public static string Misspell(string text, JsonPointer place) => At(text, place, static (parent, step) =>
    {
        if (parent is JsonObject members)
        {
            var (at, value, name) = (members.IndexOf(step), members[step], step.Length > 1 ? step[..^1] + "q" : "qq");
            members.RemoveAt(at);
            members.Insert(at, members.ContainsKey(name) ? name + "q" : name, value);
        }
    });

    /// <summary>Tells whether a place is in a document, or its object is.</summary>
    public static bool HasRoomFor(string text, JsonPointer place)
    {
        var steps = Steps(place);
        var parent = steps.SkipLast(1).Aggregate(JsonNode.Parse(text), Child);
        return steps.Length == 0 || parent is JsonObject || (parent is JsonArray list && Index(steps[^1]) < list.Count);
    }

    private static string At(string text, JsonPointer place, Action<JsonNode, string> change)
    {
        var (root, steps) = (JsonNode.Parse(text)!, Steps(place));
        change(steps.SkipLast(1).Aggregate(root, static (node, step) => Child(node, step)!), steps[^1]);
        return root.ToJsonString();
    }

    private static JsonNode? Child(JsonNode? node, string step) =>
        node is JsonArray list ? list[Index(step)] : node?[step];

    private static int Index(string step) => int.Parse(step, CultureInfo.InvariantCulture);

    private static string[] Steps(JsonPointer place) => [.. place.ToString().Split('/').Skip(1)
        .Select(step => step
            .Replace("~1", "/", StringComparison.Ordinal)
            .Replace("~0", "~", StringComparison.Ordinal))];

    private static void Collect(JsonNode? node, JsonPointer path, List<JsonPointer> places)
    {
        var below = node switch
        {
            JsonObject members => members.Select(member => (path.Member(member.Key), member.Value)),
            JsonArray list => list.Index().Select(item => (path / item.Index, item.Item)),
            _ => [],
        };
        foreach (var (place, value) in below)
        {
            places.Add(place);
            Collect(value, place, places);
        }
    }
}
