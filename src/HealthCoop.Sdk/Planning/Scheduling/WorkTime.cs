namespace HealthCoop.Planning.Scheduling;

/// <summary>When an activity can start, and when it then ends.</summary>
/// <remarks>A later start never ends earlier; both searches rest on that.</remarks>
internal sealed class WorkTime
{
    // Shortest runs of 0 to 11 months in common years.
    private static readonly int[] ShortestMonths = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334];

    private readonly Length _length;
    private readonly ClosureCalendar? _closures;
    private readonly bool _pauses;

    public WorkTime(LastingTask task, ClosureCalendar? closures)
    {
        _length = task.Length.Count > 0 ? task.Length
            : task.Length.Unit == LengthUnit.WorkingDays ? Length.WorkingDays(1)
            : Length.Days(1);
        _closures = closures;
        _pauses = task.MayPause && closures is not null;
    }

    /// <summary>Gets the first day from another on on which the activity can start, or one beyond all days.</summary>
    public int FirstStart(int day)
    {
        var limit = _closures?.NothingNewAfter(day) ?? DayNumber.Last;
        var start = OnWorkingDay(day);
        while (start <= DayNumber.Last)
        {
            var end = _pauses ? start + 1 : DayNumber.Plus(start, _length);
            if (end >= DayNumber.Beyond)
            {
                return DayNumber.Beyond;
            }

            if (_closures?.LastWithin(start, end) is not { } closed)
            {
                return start;
            }

            start = OnWorkingDay(closed.End);
            if (start > limit)
            {
                return DayNumber.Never;
            }
        }

        return DayNumber.Beyond;
    }

    /// <summary>Gets the day after the last one of work that starts on a day on which it can.</summary>
    public int End(int start) => start switch
    {
        _ when start > DayNumber.Last => start,
        _ when !_pauses => DayNumber.Plus(start, _length),
        _ when _length.Unit == LengthUnit.Months => PausedMonthsEnd(start, _length.Count),
        _ => PausedEnd(start, _length.Count),
    };

    /// <summary>Gets the earliest start from a day on with which the activity ends on another day or later.</summary>
    public int EarliestStart(int ready, int minimumEnd)
    {
        var start = FirstStart(ready);
        if (End(start) >= minimumEnd)
        {
            return start;
        }

        var (low, high) = (start + 1, minimumEnd);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = End(FirstStart(middle)) >= minimumEnd ? (low, middle) : (middle + 1, high);
        }

        return FirstStart(low);
    }

    /// <summary>Gets the latest start within two limits, from one on that keeps them.</summary>
    public int LatestStart(int known, int latestStart, int latestEnd)
    {
        var (low, high) = (known, Math.Min(latestStart, latestEnd - 1));
        while (low < high)
        {
            var middle = low + ((high - low + 1) / 2);
            var start = FirstStart(middle);
            (low, high) = start <= latestStart && End(start) <= latestEnd ? (start, high) : (low, middle - 1);
        }

        return low;
    }

    private int OnWorkingDay(int day) =>
        _length.Unit == LengthUnit.WorkingDays ? DayNumber.OnWorkingDay(day) : day;

    private int PausedMonthsEnd(int start, int months)
    {
        var end = DayNumber.Plus(start, _length);
        var days = (months / 12 * 365) + ShortestMonths[months % 12];
        return end < DayNumber.Beyond ? Math.Max(PausedEnd(end - 1, 1), PausedEnd(start, days)) : end;
    }

    private int PausedEnd(int start, int count)
    {
        var left = count;
        while (start <= DayNumber.Last)
        {
            var end = Plus(start, left);
            if (end >= DayNumber.Beyond || _closures!.FirstWithin(start, end) is not { } closed)
            {
                return end;
            }

            left -= Math.Max(0, Count(start, closed.From));
            start = closed.End;
        }

        return DayNumber.Never;
    }

    private int Plus(int day, int count) => _length.Unit == LengthUnit.WorkingDays
        ? DayNumber.PlusWorkingDays(day, count)
        : DayNumber.PlusDays(day, count);

    private int Count(int from, int end) => _length.Unit == LengthUnit.WorkingDays
        ? DayNumber.WorkingDaysBefore(end) - DayNumber.WorkingDaysBefore(from)
        : end - from;
}
