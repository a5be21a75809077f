using HealthCoop.Territories;

namespace HealthCoop.Planning.Scheduling;

/// <summary>Days without work.</summary>
/// <param name="From">The first day.</param>
/// <param name="End">The day after the last one.</param>
internal readonly record struct ClosedSpan(int From, int End)
{
    public bool Overlaps(int from, int end) => From < end && End > from && From < End;
}

/// <summary>One coming of a closure.</summary>
internal readonly record struct ClosureDays(ClosureKind Cause, ClosedSpan Span)
{
    public Validity During => new(DayNumber.ToDate(Span.From), DayNumber.ToDate(Span.End - 1));
}
