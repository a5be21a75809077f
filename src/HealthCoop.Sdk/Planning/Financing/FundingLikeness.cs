namespace HealthCoop.Planning.Financing;

/// <summary>All that limits and sources tell costs apart by.</summary>
internal sealed class FundingLikeness(decimal priority, bool isIndirect, int period, int[] sources, long[] marks)
    : IEquatable<FundingLikeness>
{
    private readonly decimal _priority = priority;
    private readonly (bool IsIndirect, int Period) _kind = (isIndirect, period);
    private readonly int[] _sources = sources;
    private readonly long[] _marks = marks;

    public bool Equals(FundingLikeness? other) => other is not null
        && _priority == other._priority
        && _kind == other._kind
        && _sources.AsSpan().SequenceEqual(other._sources)
        && _marks.AsSpan().SequenceEqual(other._marks);

    public override bool Equals(object? obj) => Equals(obj as FundingLikeness);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(_priority);
        hash.Add(_kind);
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
