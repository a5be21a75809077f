using System.Text.Json.Nodes;

namespace HealthCoop.Documents.Diagnosis;

/// <summary>What an item of a changed list was.</summary>
/// <param name="Index">The index of the item that it was, or nothing where it is new.</param>
/// <param name="IsCopy">Whether that item is there too.</param>
internal readonly record struct DraftItem(int? Index, bool IsCopy);

/// <summary>Tells which items of a list became which, when the list was changed.</summary>
internal static class DraftItems
{
    /// <summary>Finds for each item of a changed list what it was.</summary>
    /// <remarks>Equal items are the same, then items of one id, then those that are most alike; what is like an item
    /// that is the same as another is its copy.</remarks>
    public static DraftItem[] Match(JsonArray before, JsonArray after)
    {
        var found = new DraftItem[after.Count];
        var free = new LinkedList<int>(Enumerable.Range(0, before.Count));
        foreach (var isSame in new Func<JsonNode?, JsonNode?, bool>[] { JsonNode.DeepEquals, HaveOneId })
        {
            for (var i = 0; i < after.Count; i++)
            {
                if (found[i].Index is null && Find(free, old => isSame(before[old], after[i])) is { } node)
                {
                    found[i] = new(node.Value, IsCopy: false);
                    free.Remove(node);
                }
            }
        }

        MatchAlike(before, after, found, [.. free]);
        return found;
    }

    private static void MatchAlike(JsonArray before, JsonArray after, DraftItem[] found, HashSet<int> free)
    {
        var alike =
            (from item in after.Index()
             where found[item.Index].Index is null
             from old in before.Index()
             let likeness = Likeness(old.Item, item.Item)
             where likeness > 0
             orderby likeness descending
             select (Old: old.Index, New: item.Index)).ToArray();
        foreach (var isCopy in new[] { false, true })
        {
            foreach (var (old, item) in alike.Where(pair => found[pair.New].Index is null))
            {
                if (isCopy || free.Remove(old))
                {
                    found[item] = new(old, isCopy);
                }
            }
        }
    }

    private static LinkedListNode<int>? Find(LinkedList<int> free, Func<int, bool> isSame)
    {
        var node = free.First;
        while (node is not null && !isSame(node.Value))
        {
            node = node.Next;
        }

        return node;
    }

    private static bool HaveOneId(JsonNode? old, JsonNode? item) =>
        (old as JsonObject)?["id"] is { } id && JsonNode.DeepEquals(id, (item as JsonObject)?["id"]);

    private static int Likeness(JsonNode? old, JsonNode? item) => old is JsonObject first && item is JsonObject second
        ? first.Count(member => JsonNode.DeepEquals(member.Value, second[member.Key]))
        : 0;
}
