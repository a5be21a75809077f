using System.Globalization;

namespace HealthCoop;

/// <summary>Refuses what a list tells twice with different values: what other sources say competes within one
/// claim.</summary>
internal static class Retelling
{
    // To compare so few with each other takes no longer than to remember them.
    private const int Few = 16;

    /// <summary>Reports each item that tells of the same as an earlier one, and another value.</summary>
    /// <param name="check">Where that is reported.</param>
    /// <param name="list">The member that holds the list.</param>
    /// <param name="items">The items.</param>
    /// <param name="told">Gets what an item tells of, and the value; nothing where it does not tell both
    /// exactly.</param>
    public static void Check<TItem, TKey, TValue>(
        IContentCheck check,
        string list,
        ReadOnlySpan<TItem> items,
        Func<TItem, (TKey Key, TValue Value)?> told)
        where TKey : struct
        where TValue : struct
    {
        if (items.Length < 2)
        {
            return;
        }

        var known = items.Length > Few ? new Dictionary<TKey, TValue>() : null;
        for (var i = 0; i < items.Length; i++)
        {
            if (told(items[i]) is not { } item)
            {
                continue;
            }

            var earlier = known is null ? FirstOf(items[..i], told, item.Key)
                : known.TryGetValue(item.Key, out var value) ? value
                : (TValue?)null;
            if (earlier is not { } first)
            {
                known?.Add(item.Key, item.Value);
            }
            else if (!EqualityComparer<TValue>.Default.Equals(first, item.Value))
            {
                Report(check, JsonPointer.Root / list / i, first, item.Value);
            }
        }
    }

    private static TValue? FirstOf<TItem, TKey, TValue>(
        ReadOnlySpan<TItem> items,
        Func<TItem, (TKey Key, TValue Value)?> told,
        TKey key)
        where TKey : struct
        where TValue : struct
    {
        foreach (var item in items)
        {
            if (told(item) is var (other, value) && EqualityComparer<TKey>.Default.Equals(other, key))
            {
                return value;
            }
        }

        return null;
    }

    private static void Report<TValue>(IContentCheck check, JsonPointer path, TValue first, TValue second)
        where TValue : struct => check.Breaks(
            "HC-CLM-002",
            path,
            new(
                string.Create(CultureInfo.InvariantCulture, $"La même chose est dite deux fois : {first} et {second}."),
                string.Create(CultureInfo.InvariantCulture, $"The same is told twice: {first} and {second}.")),
            new(
                "N'en garder qu'une ; ce que dit une autre source est une affirmation concurrente.",
                "Keep only one; what another source says is a competing claim."));
}
