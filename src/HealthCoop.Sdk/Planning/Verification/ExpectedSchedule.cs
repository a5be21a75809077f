using HealthCoop.Planning.Scheduling;
using HealthCoop.Programmes;

namespace HealthCoop.Planning.Verification;

/// <summary>The schedule to which a programme leads.</summary>
internal sealed class ExpectedSchedule
{
    private readonly WorkPlan _work;
    private readonly EarliestSearch _earliest;
    private readonly LocalDate _lastFinish;
    private readonly Dictionary<Id<Activity>, WorkDates> _latest = [];

    private ExpectedSchedule(WorkPlan work, EarliestSearch earliest)
    {
        (_work, _earliest) = (work, earliest);
        _lastFinish = earliest.Order.Count == 0
            ? work.Days.Last
            : earliest.Order.Max(item => earliest[item.Activity].Dates.Finish);
        foreach (var item in earliest.Order.Reverse())
        {
            _latest[item.Activity] = Latest(item);
        }
    }

    /// <summary>Finds the schedule, or tells why there is none.</summary>
    public static Schedule? Of(WorkPlan work, Obstacles obstacles)
    {
        var earliest = new EarliestSearch(work, obstacles);
        return obstacles.Any ? null : new ExpectedSchedule(work, earliest).Write();
    }

    /// <summary>Goes through all days from the earliest start, and keeps the last one that puts nothing off.</summary>
    private WorkDates Latest(WorkItem item)
    {
        var latest = _earliest[item.Activity].Dates;
        var waiting = (
            from other in _earliest.Order
            from link in other.Activity.After
            where link.Activity == item.Activity.Id
            select (Link: link, Dates: _latest[other.Activity])).ToList();
        for (var day = latest.Start; day <= _lastFinish; day = day.PlusDays(1))
        {
            if (item.Calendar!.WorkFrom(day) is { } dates
                && dates.Finish <= _lastFinish
                && waiting.TrueForAll(one => Waiting.IsKept(one.Link, dates, one.Dates)))
            {
                latest = dates;
            }
        }

        return latest;
    }

    private Schedule Write()
    {
        var activities = _work.Items.Select(Write).ToList();
        return new()
        {
            Start = activities.Select(activity => activity.Start).DefaultIfEmpty(_work.Days.First).Min(),
            Finish = _lastFinish,
            Activities = activities.ToValueList(),
            CriticalPath = activities
                .Where(activity => !activity.IsThroughout && activity.Start == activity.LatestStart)
                .OrderBy(activity => activity.Start)
                .Select(activity => activity.Activity)
                .ToValueList(),
        };
    }

    private ScheduledActivity Write(WorkItem item)
    {
        var earliest = _earliest[item.Activity];
        var latest = item.Calendar is null ? earliest.Dates : _latest[item.Activity];
        return new()
        {
            Activity = item.Activity,
            Start = earliest.Dates.Start,
            Finish = earliest.Dates.Finish,
            LatestStart = latest.Start,
            LatestFinish = latest.Finish,
            IsThroughout = item.Calendar is null,
            Driver = earliest.Driver,
            ClosureEffects = EffectsOn(item, earliest),
        };
    }

    private static ValueList<ClosureEffect> EffectsOn(WorkItem item, EarliestDates earliest)
    {
        var (start, finish) = earliest.Dates;
        var waits = earliest.Wished < start
            ? Effects(item, earliest.Wished, start.PlusDays(-1), ClosureResponse.Waits)
            : [];
        var pauses = item.Activity.MayPause ? Effects(item, start, finish, ClosureResponse.Pauses) : [];
        return waits.Concat(pauses)
            .Distinct()
            .OrderBy(effect => effect.During.From)
            .ThenBy(effect => effect.During.Through)
            .ThenBy(effect => effect.Cause)
            .ToValueList();
    }

    private static IEnumerable<ClosureEffect> Effects(
        WorkItem item,
        LocalDate first,
        LocalDate last,
        ClosureResponse response) =>
        from closure in item.Closures
        from during in ClosureComings.Within(closure, first, last)
        select new ClosureEffect(closure.Cause, during, response);
}
