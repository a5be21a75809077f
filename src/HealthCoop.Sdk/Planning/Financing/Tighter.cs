namespace HealthCoop.Planning.Financing;

/// <summary>The tighter of two limits, of which either may be none.</summary>
internal static class Tighter
{
    public static T? Least<T>(T? first, T? second)
        where T : struct, IComparable<T> =>
        first is { } one && second is { } other ? (one.CompareTo(other) < 0 ? one : other) : first ?? second;

    public static T? Most<T>(T? first, T? second)
        where T : struct, IComparable<T> =>
        first is { } one && second is { } other ? (one.CompareTo(other) > 0 ? one : other) : first ?? second;
}
