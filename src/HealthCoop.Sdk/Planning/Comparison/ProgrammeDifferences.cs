using System.Text.Json.Nodes;

namespace HealthCoop.Planning.Comparison;

/// <summary>Finds the facts that two programmes do not say alike, in the order of the later document.</summary>
/// <remarks>A claim is one fact, and so is a list of words; an entity that only one of them has is one fact.</remarks>
internal sealed class ProgrammeDifferences
{
    private readonly ProgrammePlaces _before;
    private readonly ProgrammePlaces _after;
    private readonly List<FactDifference> _all = [];

    public ProgrammeDifferences(ProgrammePlaces before, ProgrammePlaces after)
    {
        (_before, _after) = (before, after);
        Compare(new(before.Document, JsonPointer.Root), new(after.Document, JsonPointer.Root));
    }

    public IReadOnlyList<FactDifference> All => _all;

    private void Compare(Place before, Place after)
    {
        if (JsonNode.DeepEquals(before.Content, after.Content))
        {
            return;
        }

        switch (before.Content, after.Content)
        {
            case (JsonObject one, JsonObject other) when !IsOneFact(one) && !IsOneFact(other):
                foreach (var name in other.Select(m => m.Key).Concat(one.Select(m => m.Key)).Distinct())
                {
                    Compare(new(one[name], before.Path.Member(name)), new(other[name], after.Path.Member(name)));
                }

                break;
            case (null or JsonArray, null or JsonArray)
                when HoldsObjects(before.Content) && HoldsObjects(after.Content):
                CompareItems(ListOf(before.Content), ListOf(after.Content), before.Path, after.Path);
                break;
            default:
                Add(before, after);
                break;
        }
    }

    private void CompareItems(JsonArray before, JsonArray after, JsonPointer pathBefore, JsonPointer pathAfter)
    {
        var (earlier, later) = (_before.NamesIn(before), _after.NamesIn(after));
        foreach (var name in later.Concat(earlier).Distinct())
        {
            Compare(At(before, earlier, name, pathBefore), At(after, later, name, pathAfter));
        }

        if (!earlier.Intersect(later).SequenceEqual(later.Intersect(earlier)))
        {
            Add(new(Listed(earlier), pathBefore), new(Listed(later), pathAfter));
        }
    }

    private static JsonValue Listed(string[] names) => JsonValue.Create(string.Join(", ", names))!;

    private static Place At(JsonArray list, string[] names, string name, JsonPointer path) =>
        Array.IndexOf(names, name) is >= 0 and var i ? new(list[i], path / i) : new(null, path);

    // A list that is left out is empty.
    private static JsonArray ListOf(JsonNode? content) => content as JsonArray ?? [];

    private static bool HoldsObjects(JsonNode? content) => ListOf(content).All(item => item is JsonObject);

    // A state is meant in some sense too, but has a status.
    private static bool IsClaim(JsonObject content) =>
        content.ContainsKey("modality") && !content.ContainsKey("status");

    private static bool IsOneFact(JsonObject content) =>
        IsClaim(content) || content.ContainsKey("count") || content.ContainsKey("french");

    private static string? TextOf(JsonNode? content) => content switch
    {
        JsonObject named when named["id"] is { } id => id.ToString(),
        JsonObject claim when IsClaim(claim) =>
            TextOf(claim["value"] ?? claim["assumption"]?["value"]) ?? "unknown",
        JsonObject length when length["count"] is { } count => $"{count} {length["unit"]}",
        JsonArray list when list.All(item => item is JsonValue) => string.Join(", ", list.Select(TextOf)),
        null => null,
        _ => content.ToString(),
    };

    private void Add(Place before, Place after)
    {
        var (isBefore, isAfter) = (before.Content is not null, after.Content is not null);
        var (textBefore, textAfter) = (TextOf(before.Content), TextOf(after.Content));
        if (textBefore == textAfter)
        {
            (textBefore, textAfter) = (before.Content?.ToJsonString(), after.Content?.ToJsonString());
        }

        var (places, path) = isAfter ? (_after, after.Path) : (_before, before.Path);
        var cause = new ChangeCause(path, places.EntityAround(path), textBefore, textAfter);
        _all.Add(new(isBefore ? before.Path : null, isAfter ? after.Path : null, cause));
    }

    private readonly record struct Place(JsonNode? Content, JsonPointer Path);
}
