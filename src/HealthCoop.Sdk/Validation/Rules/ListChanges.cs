namespace HealthCoop.Validation.Rules;

/// <summary>Where two lists do not have the very same item.</summary>
internal static class ListChanges
{
    /// <summary>Finds the changes.</summary>
    /// <param name="before">The one list.</param>
    /// <param name="after">The other.</param>
    /// <param name="most">How many are looked for at most.</param>
    /// <param name="changes">The positions, in order.</param>
    /// <returns>Whether there are no more.</returns>
    public static bool TryFind<T>(ValueList<T> before, ValueList<T> after, int most, List<int> changes)
        where T : class
    {
        var items = before.AsSpan();
        var others = after.AsSpan();
        changes.Clear();
        for (var i = 0; i < Math.Max(items.Length, others.Length); i++)
        {
            if (i >= items.Length || i >= others.Length || !ReferenceEquals(items[i], others[i]))
            {
                if (changes.Count == most)
                {
                    return false;
                }

                changes.Add(i);
            }
        }

        return true;
    }
}
