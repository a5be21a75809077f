using HealthCoop.Territories;

namespace HealthCoop.Planning.Verification;

/// <summary>On which days of a programme an activity can start, and when it then finishes.</summary>
internal sealed class WorkCalendar
{
    private readonly ProgrammeDays _programme;
    private readonly Length _length;
    private readonly bool _mayPause;
    private readonly List<int> _workDays = [];
    private readonly int[] _workDaysBefore;
    private readonly int[] _closedDaysBefore;

    public WorkCalendar(ProgrammeDays programme, Length length, bool mayPause, ValueList<Closure> closures)
    {
        (_programme, _length, _mayPause) = (programme, length, mayPause);
        var days = programme.Days;
        _workDaysBefore = new int[days.Count];
        _closedDaysBefore = new int[days.Count + 1];
        for (var i = 0; i < days.Count; i++)
        {
            var isClosed = closures.Any(closure => ClosureComings.Includes(closure, days[i]));
            _closedDaysBefore[i + 1] = _closedDaysBefore[i] + (isClosed ? 1 : 0);
            _workDaysBefore[i] = _workDays.Count;
            if (!isClosed && (length.Unit != LengthUnit.WorkingDays || Waiting.IsWorkingDay(days[i])))
            {
                _workDays.Add(i);
            }
        }
    }

    /// <summary>Gets the dates of work that starts on a day, or nothing where it cannot start on that day or would not
    /// finish with the programme.</summary>
    public WorkDates? WorkFrom(LocalDate start)
    {
        var first = _programme.PositionOf(start);
        if (!IsWorkDay(first))
        {
            return null;
        }

        // An event fills one day.
        var last = _length is { Unit: LengthUnit.Months, Count: > 0 and var months }
            ? LastOfMonths(first, months)
            : WorkDay(first, Math.Max(1, _length.Count));
        return last is { } finish && (_mayPause || IsOpenThroughout(first, finish))
            ? new(start, _programme.Days[finish])
            : null;
    }

    public bool IsWorkDay(LocalDate day) => IsWorkDay(_programme.PositionOf(day));

    private bool IsWorkDay(int position) =>
        position >= 0 && position < _workDaysBefore.Length && WorkDay(position, 1) == position;

    private bool IsOpenThroughout(int first, int last) => _closedDaysBefore[last + 1] == _closedDaysBefore[first];

    /// <summary>Gets the work day of a number, counted from a day on.</summary>
    private int? WorkDay(int from, int number) =>
        _workDaysBefore[from] + number - 1 is var index && index < _workDays.Count ? _workDays[index] : null;

    private int? LastOfMonths(int first, int months)
    {
        var byCalendar = _programme.PositionOf(_programme.Days[first].PlusMonths(months).PlusDays(-1));
        if (byCalendar >= _programme.Days.Count)
        {
            return null;
        }

        return _mayPause
            ? Later(WorkDay(byCalendar, 1), WorkDay(first, FewestDaysOf(months)))
            : byCalendar;
    }

    private static int? Later(int? one, int? other) => one is { } a && other is { } b ? Math.Max(a, b) : null;

    // So many months in a row, in common years.
    private static int FewestDaysOf(int months)
    {
        var (years, rest) = (months / 12, months % 12);
        var january = new LocalDate(2001, 1, 1);
        return (years * 365) + Enumerable.Range(0, 12)
            .Select(january.PlusMonths)
            .Min(start => Period.DaysBetween(start, start.PlusMonths(rest)));
    }
}
