namespace HealthCoop.Validation.Rules;

/// <summary>What is known of a figure: the least and the most that it can be, each nothing where unbounded.</summary>
/// <param name="Least">The least.</param>
/// <param name="Most">The most.</param>
/// <param name="IsOpen">Whether the figure is not the least or the most itself.</param>
internal readonly record struct Bound<T>(T? Least, T? Most, bool IsOpen = false)
    where T : struct, IComparable<T>
{
    /// <summary>Gets whether the figure is known exactly.</summary>
    public bool IsExact => !IsOpen && Least is { } least && Most is { } most && least.CompareTo(most) == 0;

    /// <summary>Tells whether the figure is at most a limit; nothing where that is not known.</summary>
    public bool? IsAtMost(T limit) =>
        Most?.CompareTo(limit) <= 0 ? true
        : Least?.CompareTo(limit) > (IsOpen ? -1 : 0) ? false
        : null;

    /// <summary>Tells whether the figure is at least a limit; nothing where that is not known.</summary>
    public bool? IsAtLeast(T limit) =>
        Least?.CompareTo(limit) >= 0 ? true
        : Most?.CompareTo(limit) < (IsOpen ? 1 : 0) ? false
        : null;
}

/// <summary>Takes bounds out of claims. "About" has none, and an assumption is not known.</summary>
internal static class Bounds
{
    public static Bound<T> Of<T>(Claim<T>? claim)
        where T : struct, IComparable<T> => claim?.Value is { } value ? Of(value, claim.Comparator) : default;

    /// <summary>Gets the bounds of a value with a comparator.</summary>
    public static Bound<T> Of<T>(T value, Comparator comparator)
        where T : struct, IComparable<T> => comparator switch
        {
            Comparator.Exactly => new(value, value),
            Comparator.AtLeast => new(value, null),
            Comparator.MoreThan => new(value, null, IsOpen: true),
            Comparator.AtMost => new(null, value),
            Comparator.LessThan => new(null, value, IsOpen: true),
            _ => default,
        };
}
