namespace HealthCoop;

/// <summary>Refuses things that refer to each other in a circle where one of them must come first.</summary>
internal static class Circles
{
    /// <summary>The rule that nothing comes back to itself, be it at once or by way of others.</summary>
    public const string Rule = "HC-DOC-054";

    /// <summary>Reports each reference that leads back to where it comes from by way of others; what refers to itself
    /// alone is found elsewhere.</summary>
    /// <param name="check">Where that is reported.</param>
    /// <param name="items">The things; what could not be read is nothing.</param>
    /// <param name="next">Gets the reference of a thing at a position, or nothing behind the last one.</param>
    /// <param name="place">Gets the place of a reference out of the positions of the thing and of the
    /// reference.</param>
    public static void Check<T>(
        IContentCheck check,
        ReadOnlySpan<T> items,
        Func<T, int, Id<T>?> next,
        Func<int, int, JsonPointer> place)
        where T : class, IEntity<T>
    {
        if (!AnyRefers(items, next))
        {
            return;
        }

        var positions = PositionsOf(items);
        var states = new State[items.Length];
        var way = new Stack<(int Item, int Reference)>();
        for (var start = 0; start < items.Length; start++)
        {
            if (items[start] is not null && states[start] is State.New)
            {
                states[start] = State.OnTheWay;
                way.Push((start, 0));
            }

            while (way.TryPop(out var step))
            {
                var (item, reference) = step;
                if (next(items[item], reference) is not { } other)
                {
                    states[item] = State.Done;
                    continue;
                }

                way.Push((item, reference + 1));
                if (!positions.TryGetValue(other, out var position) || position == item)
                {
                    continue;
                }

                if (states[position] is State.New)
                {
                    states[position] = State.OnTheWay;
                    way.Push((position, 0));
                }
                else if (states[position] is State.OnTheWay)
                {
                    Report(check, place(item, reference), items[item].Id, other);
                }
            }
        }
    }

    private static bool AnyRefers<T>(ReadOnlySpan<T> items, Func<T, int, Id<T>?> next)
        where T : class, IEntity<T>
    {
        var referring = 0;
        foreach (var item in items)
        {
            referring += item is not null && next(item, 0) is not null ? 1 : 0;
        }

        return referring > 1;
    }

    private static Dictionary<Id<T>, int> PositionsOf<T>(ReadOnlySpan<T> items)
        where T : class, IEntity<T>
    {
        var positions = new Dictionary<Id<T>, int>(items.Length);
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i] is { } item && item.Id != default)
            {
                positions.TryAdd(item.Id, i);
            }
        }

        return positions;
    }

    private static void Report<T>(IContentCheck check, JsonPointer path, Id<T> own, Id<T> other)
        where T : class, IEntity<T> => check.Breaks(
            Rule,
            path,
            new($"« {own} » revient à lui-même par « {other} ».", $"'{own}' comes back to itself by way of '{other}'."),
            new("Enlever l'une des références du cercle.", "Remove one of the references of the circle."));

    private enum State : byte
    {
        New,
        OnTheWay,
        Done,
    }
}
