using HealthCoop.Programmes;
using HealthCoop.Territories;

namespace HealthCoop.Planning.Scheduling;

/// <summary>The earliest dates.</summary>
internal sealed class ForwardPass
{
    /// <summary>Stands for a driver that is no link: the first day of the programme.</summary>
    public const int ProgrammeStart = -1;

    /// <summary>Stands for a driver that is no link: the activity's own first date.</summary>
    public const int NotBefore = -2;

    private readonly TaskNetwork _network;
    private readonly int _first;
    private readonly Dictionary<ValueList<Closure>, ClosureCalendar> _calendars = [];
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly int[] _drivers;
    private readonly bool[] _failed;

    public ForwardPass(TaskNetwork network, int first, int last)
    {
        var count = network.Tasks.Count;
        (_network, _first) = (network, first);
        (_starts, _ends, _drivers, _failed) = (new int[count], new int[count], new int[count], new bool[count]);
        for (var i = 0; i < count; i++)
        {
            (_starts[i], _ends[i], _drivers[i]) = (first, last + 1, ProgrammeStart);
        }

        foreach (var task in network.Order)
        {
            if (network.Tasks[task] is LastingTask lasting)
            {
                Place(task, lasting);
            }
        }
    }

    public List<Conflict> Conflicts { get; } = [];

    /// <summary>Gets the day after the last one of the activities that have lengths, if one has dates.</summary>
    public int? LastEnd { get; private set; }

    /// <summary>Tells whether an activity has dates: neither it nor one that it waits for failed to get them.</summary>
    public bool HasDates(int task) => !_failed[task];

    public int Start(int task) => _starts[task];

    /// <summary>Gets the day after the last one.</summary>
    public int End(int task) => _ends[task];

    /// <summary>Gets which of the links into the activity determined its start, or one of the constants.</summary>
    public int Driver(int task) => _drivers[task];

    /// <summary>Gets the day that a link leaves to the start or the end of what waits.</summary>
    public int Bound(TaskLink link) =>
        DayNumber.Plus(link.LeavesEnd ? _ends[link.From] : _starts[link.From], link.Lag);

    public WorkTime WorkTimeOf(LastingTask task) => new(task, CalendarOf(task));

    /// <summary>Lists the closures that shaped the dates of an activity.</summary>
    public ValueList<ClosureEffect> EffectsOn(int task)
    {
        if (_network.Tasks[task] is not LastingTask lasting || CalendarOf(lasting) is not { } calendar)
        {
            return [];
        }

        var (ready, minimumEnd) = Bounds(task, lasting, out _, out _);
        var wished = new WorkTime(lasting, null).EarliestStart(ready, minimumEnd);
        var (start, end) = (_starts[task], _ends[task]);
        var waits = wished < start ? calendar.Within(wished, start) : [];
        var pauses = lasting.MayPause ? calendar.Within(start, end) : [];
        return waits.Select(days => new ClosureEffect(days.Cause, days.During, ClosureResponse.Waits))
            .Concat(pauses.Select(days => new ClosureEffect(days.Cause, days.During, ClosureResponse.Pauses)))
            .Distinct()
            .OrderBy(effect => effect.During.From)
            .ThenBy(effect => effect.During.Through)
            .ThenBy(effect => effect.Cause)
            .ToValueList();
    }

    private ClosureCalendar? CalendarOf(LastingTask task)
    {
        if (task.Closures.IsEmpty)
        {
            return null;
        }

        if (!_calendars.TryGetValue(task.Closures, out var calendar))
        {
            calendar = _calendars[task.Closures] = new(task.Closures, _first);
        }

        return calendar;
    }

    private void Place(int task, LastingTask lasting)
    {
        foreach (var link in _network.LinksInto(task))
        {
            _failed[task] |= _failed[link.From];
        }

        if (_failed[task])
        {
            return;
        }

        var work = WorkTimeOf(lasting);
        var (ready, minimumEnd) = Bounds(task, lasting, out var startDriver, out var endDriver);
        var free = work.FirstStart(ready);
        var start = work.EarliestStart(ready, minimumEnd);
        var end = work.End(start);
        (_starts[task], _ends[task], _drivers[task]) = (start, end, start == free ? startDriver : endDriver);
        if (end >= DayNumber.Beyond)
        {
            _failed[task] = true;
            Conflicts.Add(end == DayNumber.Never
                ? SchedulingConflicts.NeverFits(lasting, ready)
                : SchedulingConflicts.LeavesCalendar(lasting));
            return;
        }

        LastEnd = Math.Max(LastEnd ?? end, end);
    }

    private (int Ready, int MinimumEnd) Bounds(int task, LastingTask lasting, out int startDriver, out int endDriver)
    {
        var (ready, minimumEnd) = (_first, int.MinValue);
        (startDriver, endDriver) = (ProgrammeStart, ProgrammeStart);
        if (lasting.NotBefore is { } notBefore && DayNumber.From(notBefore) > ready)
        {
            (ready, startDriver) = (DayNumber.From(notBefore), NotBefore);
        }

        var links = _network.LinksInto(task);
        for (var i = 0; i < links.Length; i++)
        {
            var bound = Bound(links[i]);
            if (links[i].HoldsEnd)
            {
                if (bound > minimumEnd || (bound == minimumEnd && ComesBefore(links[i], links[endDriver])))
                {
                    (minimumEnd, endDriver) = (bound, i);
                }
            }
            else if (bound > ready || (bound == ready && startDriver >= 0 && ComesBefore(links[i], links[startDriver])))
            {
                (ready, startDriver) = (bound, i);
            }
        }

        return (ready, minimumEnd);
    }

    private bool ComesBefore(TaskLink one, TaskLink other)
    {
        var order = Id(one).CompareTo(Id(other));
        return order < 0 || (order == 0 && one.Kind < other.Kind);
    }

    private Id<Activity> Id(TaskLink link) => _network.Tasks[link.From].Id;
}
