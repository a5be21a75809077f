namespace HealthCoop;

/// <summary>Makes lists by value.</summary>
public static class ValueList
{
    /// <summary>Makes a list out of a span; what <c>[..]</c> calls.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="items">The items, which are copied.</param>
    /// <returns>The list.</returns>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? default : new(items.ToArray());

    /// <summary>Makes a list out of a sequence.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="items">The items, which are copied.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is <see langword="null"/>.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new([.. items]);
    }
}
