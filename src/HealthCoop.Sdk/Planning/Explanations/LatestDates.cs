using HealthCoop.Planning.Scheduling;

namespace HealthCoop.Planning.Explanations;

/// <summary>The latest dates of all activities, explained, from the last activity back to the first.</summary>
internal sealed class LatestDates
{
    private readonly TaskNetwork _network;
    private readonly ScheduleReasons _schedule;
    private readonly Reasoned<LocalDate>[] _starts;
    private readonly Reasoned<LocalDate>[] _finishes;
    private readonly List<(bool OfEnd, int Day, Explanation Why)>[] _limits;

    public LatestDates(TaskNetwork network, ScheduleReasons schedule)
    {
        (_network, _schedule) = (network, schedule);
        var count = network.Tasks.Count;
        _starts = new Reasoned<LocalDate>[count];
        _finishes = new Reasoned<LocalDate>[count];
        _limits = [.. Enumerable.Range(0, count).Select(_ => new List<(bool OfEnd, int Day, Explanation Why)>())];
        foreach (var task in network.Order.Reverse())
        {
            Place(task);
        }
    }

    public Reasoned<LocalDate> Start(int task) => _starts[task];

    public Reasoned<LocalDate> Finish(int task) => _finishes[task];

    private void Place(int task)
    {
        var start = _schedule.StartOf(task);
        var name = _schedule.NameOf(task);
        var startLabel = new Narrative(
            $"Dernier début possible de « {name.French} »",
            $"Latest start of '{name.English}'");
        var finishLabel = new Narrative(
            $"Dernière fin possible de « {name.French} »",
            $"Latest finish of '{name.English}'");
        if (_schedule.WorkOf(task) is not { } work)
        {
            var given = new Narrative("date donnée par le programme", "date given by the programme");
            var finish = _schedule.FinishOf(task);
            _starts[task] = Reasoned.Computed(startLabel, start.Value, given, start.Why);
            _finishes[task] = Reasoned.Computed(finishLabel, finish.Value, given, finish.Why);
            return;
        }

        var latestEnd = DayNumber.From(_schedule.Finish.Value) + 1;
        var latestStart = int.MaxValue;
        foreach (var (ofEnd, day, _) in _limits[task])
        {
            (latestStart, latestEnd) = ofEnd
                ? (latestStart, Math.Min(latestEnd, day))
                : (Math.Min(latestStart, day), latestEnd);
        }

        var latest = work.Time.LatestStart(DayNumber.From(start.Value), latestStart, latestEnd);
        _starts[task] = Reasoned.Computed(
            startLabel,
            DayNumber.ToDate(latest),
            new(
                "dernier jour, à partir du début, d'où elle finit à temps pour ce qui suit et pour la dernière fin",
                "last day, from the start on, from which it finishes in time for what follows and for the last finish"),
            [start.Why, _schedule.Finish.Why, .. _limits[task].Select(limit => limit.Why), .. work.Why]);
        _finishes[task] = Reasoned.Computed(
            finishLabel,
            DayNumber.ToDate(work.Time.End(latest) - 1),
            ScheduleFormulas.Finish(work),
            [_starts[task].Why, .. work.Why]);
        LimitPredecessors(task);
    }

    private void LimitPredecessors(int task)
    {
        var links = _network.LinksInto(task);
        for (var k = 0; k < links.Length; k++)
        {
            var link = links[k];
            if (!_network.Binds(task, link))
            {
                continue;
            }

            var held = link.HoldsEnd ? _finishes[task] : _starts[task];
            var limit = DayNumber.LatestBefore(DayNumber.From(held.Value) + (link.HoldsEnd ? 1 : 0), link.Lag);
            var why = Reasoned.Computed(
                ScheduleFormulas.LatestLeft(_schedule.NameOf(task)),
                DayNumber.ToDate(link.LeavesEnd ? limit - 1 : limit),
                ScheduleFormulas.LatestBound(link),
                [held.Why, .. _schedule.LinkFacts(task, k, link)]).Why;
            _limits[link.From].Add((link.LeavesEnd, limit, why));
        }
    }
}
