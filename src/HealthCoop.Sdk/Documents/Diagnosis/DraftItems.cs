using System.Text.Json.Nodes;

namespace HealthCoop.Documents.Diagnosis;

/// <summary>What an item of a changed list was.</summary>
/// <param name="Index">The index of the item that it was, or nothing where it is new.</param>
/// <param name="IsCopy">Whether that item is there too.</param>
internal readonly record struct DraftItem(int? Index, bool IsCopy);

/// <summary>Tells which items of a list became which, when the list was changed.</summary>
internal static class DraftItems
{
    // Comparing each item with each other takes long where lists are longer than this.
    private const int MostCompared = 1_000_000;

    /// <summary>Finds for each item of a changed list what it was.</summary>
    /// <remarks>Equal items are the same: as many as can be in their order, at the same index if there is a choice,
    /// then those that were moved. Then come items of one id, then those that are most alike; what is like an item that
    /// is the same as another is its copy.</remarks>
    public static DraftItem[] Match(JsonArray before, JsonArray after)
    {
        var found = new DraftItem[after.Count];
        foreach (var (old, item) in InOrder(Texts(before), Texts(after)))
        {
            found[item] = new(old, IsCopy: false);
        }

        var taken = found.Select(item => item.Index).ToHashSet();
        var free = new LinkedList<int>(Enumerable.Range(0, before.Count).Where(index => !taken.Contains(index)));
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

    private static string[] Texts(JsonArray items) => [.. items.Select(item => item?.ToJsonString() ?? "null")];

    private static IEnumerable<(int Old, int New)> InOrder(string[] before, string[] after)
    {
        var start = before.AsSpan().CommonPrefixLength(after);
        var end = 0;
        while (before.Length == after.Length && start + end < after.Length && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }

        var (olds, items) = (before.Length - end, after.Length - end);
        return Enumerable.Range(0, start)
            .Concat(Enumerable.Range(after.Length - end, end))
            .Select(index => (index, index))
            .Concat((long)(olds - start) * (items - start) <= MostCompared
                ? Longest(before[..olds], after[..items], start)
                : Enumerable.Range(start, Math.Min(olds, items) - start)
                    .Where(index => before[index] == after[index])
                    .Select(index => (index, index)));
    }

    // The longest common subsequence, and of several the one with the most items at their index.
    private static IEnumerable<(int Old, int New)> Longest(string[] before, string[] after, int start)
    {
        var most = Enumerable.Range(start, before.Length - start + 1)
            .Select(_ => new (int Length, int InPlace)[after.Length - start + 1])
            .ToArray();
        for (var i = before.Length - 1; i >= start; i--)
        {
            for (var j = after.Length - 1; j >= start; j--)
            {
                var best = Larger(most[i - start + 1][j - start], most[i - start][j - start + 1]);
                most[i - start][j - start] = before[i] == after[j] ? Larger(best, With(i, j)) : best;
            }
        }

        for (int i = start, j = start; i < before.Length && j < after.Length;)
        {
            if (before[i] == after[j] && most[i - start][j - start] == With(i, j))
            {
                yield return (i++, j++);
            }
            else if (most[i - start][j - start] == most[i - start + 1][j - start])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        (int Length, int InPlace) With(int i, int j)
        {
            var (length, inPlace) = most[i - start + 1][j - start + 1];
            return (length + 1, inPlace + (i == j ? 1 : 0));
        }

        static (int Length, int InPlace) Larger((int Length, int InPlace) a, (int Length, int InPlace) b) =>
            a.CompareTo(b) < 0 ? b : a;
    }

    private static void MatchAlike(JsonArray before, JsonArray after, DraftItem[] found, HashSet<int> free)
    {
        var alike =
            (from item in after.Index()
             where found[item.Index].Index is null
             from old in before.Index()
             let likeness = Likeness(old.Item, item.Item)
             where likeness > 0
             orderby likeness descending, old.Index != item.Index
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
