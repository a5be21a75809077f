namespace HealthCoop.Planning.Financing;

/// <summary>All that limits and sources tell costs apart by.</summary>
/// <remarks>Where lines are kept apart, the line itself; else -1.</remarks>
internal sealed class FundingLikeness(
    int line,
    decimal priority,
    (bool IsIndirect, bool IsContingency) kind,
    int period,
    int[] sources,
    long[] marks) : IEquatable<FundingLikeness>
{
    private readonly decimal _priority = priority;
    private readonly (bool IsIndirect, bool IsContingency) _kind = kind;
    private readonly (int Line, int Period) _place = (line, period);
    private readonly int[] _sources = sources;
    private readonly long[] _marks = marks;

    public bool Equals(FundingLikeness? other) => other is not null
        && _priority == other._priority
        && _kind == other._kind
        && _place == other._place
        && _sources.AsSpan().SequenceEqual(other._sources)
        && _marks.AsSpan().SequenceEqual(other._marks);

    public override bool Equals(object? obj) => Equals(obj as FundingLikeness);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(_priority);
        hash.Add(_kind);
        hash.Add(_place);
        foreach (var source in _sources)
        {
            hash.Add(source);
        }

        foreach (var mark in _marks)
        {
            hash.Add(mark);
        }

        return hash.ToHashCode();
    }
}
