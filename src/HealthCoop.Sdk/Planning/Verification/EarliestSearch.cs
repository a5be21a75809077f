using HealthCoop.Planning.Scheduling;
using HealthCoop.Programmes;

namespace HealthCoop.Planning.Verification;

/// <summary>The earliest dates of an activity, what it waited for, and when it would have started without
/// closures.</summary>
internal sealed record EarliestDates(WorkDates Dates, StartDriver Driver, LocalDate Wished);

/// <summary>Finds the earliest dates: the first day, one after the other, on which nothing hinders.</summary>
internal sealed class EarliestSearch
{
    private readonly WorkPlan _work;
    private readonly Obstacles _obstacles;
    private readonly Dictionary<Id<Activity>, EarliestDates> _found = [];
    private readonly List<WorkItem> _order = [];

    public EarliestSearch(WorkPlan work, Obstacles obstacles)
    {
        (_work, _obstacles) = (work, obstacles);
        var days = work.Days;
        foreach (var item in work.Items.Where(item => item.Calendar is null))
        {
            _found[item.Activity] = new(new(days.First, days.Last), new ProgrammeStartDriver(), days.First);
        }

        RefuseFinishesOfThroughout();
        if (!obstacles.Any)
        {
            PlaceAll();
        }

        if (!obstacles.Any)
        {
            CheckDates();
        }
    }

    public EarliestDates this[Id<Activity> id] => _found[id];

    /// <summary>Gets the activities that have lengths, each after those that it waits for.</summary>
    public IReadOnlyList<WorkItem> Order => _order;

    private void PlaceAll()
    {
        var waiting = _work.Items.Where(item => item.Calendar is not null).ToList();
        while (waiting.Count > 0)
        {
            var ready = waiting.Where(IsReady).ToList();
            if (ready.Count == 0)
            {
                _obstacles.Add(waiting[0].Place, new(
                    $"L'activité « {waiting[0].Activity.Id} » et d'autres s'attendent en cercle.",
                    $"Activity '{waiting[0].Activity.Id}' and others wait for each other in a circle."));
                return;
            }

            foreach (var item in ready)
            {
                if (Earliest(item) is not { } dates)
                {
                    _obstacles.Add(item.Place, new(
                        $"L'activité « {item.Activity.Id} » ne peut pas finir avec le programme.",
                        $"Activity '{item.Activity.Id}' cannot finish within the programme."));
                    return;
                }

                _found[item.Activity] = dates;
                _order.Add(item);
            }

            waiting.RemoveAll(ready.Contains);
        }
    }

    private bool IsReady(WorkItem item) => item.Activity.After.All(link => _found.ContainsKey(link.Activity));

    private EarliestDates? Earliest(WorkItem item)
    {
        var (ready, driver) = (_work.Days.First, (StartDriver)new ProgrammeStartDriver());
        var (finishAfter, finishDriver) = (LocalDate.MinIsoValue, driver);
        if (item.NotBefore > ready)
        {
            (ready, driver) = (item.NotBefore.Value, new NotBeforeDriver());
        }

        // Of links that leave the same day the one to the id that comes first is named.
        foreach (var link in item.Activity.After.OrderBy(link => link.Activity).ThenBy(link => link.Link))
        {
            var day = Waiting.FirstDay(link, _found[link.Activity].Dates);
            var named = new PredecessorDriver(link.Activity, link.Link);
            if (!Waiting.HoldsFinish(link))
            {
                (ready, driver) = day > ready ? (day, named) : (ready, driver);
            }
            else if (day > finishAfter)
            {
                (finishAfter, finishDriver) = (day, named);
            }
        }

        var free = FirstFrom(ready, LocalDate.MinIsoValue, item.Calendar!);
        var held = FirstFrom(ready, finishAfter, item.Calendar!);
        return held is { } dates && FirstFrom(ready, finishAfter, item.OpenCalendar!) is { } wished
            ? new(dates, free == held ? driver : finishDriver, wished.Start)
            : null;
    }

    private WorkDates? FirstFrom(LocalDate ready, LocalDate finishAfter, WorkCalendar calendar)
    {
        for (var day = ready; day <= _work.Days.Last; day = day.PlusDays(1))
        {
            if (calendar.WorkFrom(day) is { } dates && dates.Finish.PlusDays(1) >= finishAfter)
            {
                return dates;
            }
        }

        return null;
    }

    private void RefuseFinishesOfThroughout()
    {
        foreach (var item in _work.Items)
        {
            foreach (var link in item.Activity.After.Where(link => link.Link == PrecedenceKind.FinishToStart))
            {
                if (_found.ContainsKey(link.Activity))
                {
                    _obstacles.Add(item.Place, new(
                        $"L'activité « {item.Activity.Id} » attend la fin de « {link.Activity} », qui dure tout le "
                        + "programme.",
                        $"Activity '{item.Activity.Id}' waits for the end of '{link.Activity}', which goes on "
                        + "throughout the programme."));
                }
            }
        }
    }

    private void CheckDates()
    {
        foreach (var item in _work.Items)
        {
            var dates = _found[item.Activity].Dates;
            if (item.Calendar is not null && dates.Finish > item.NotAfter)
            {
                _obstacles.Add(item.Place, new(
                    $"L'activité « {item.Activity.Id} » finit au plus tôt le {dates.Finish.ToIso()}, après sa date "
                    + $"limite ({item.NotAfter.Value.ToIso()}).",
                    $"Activity '{item.Activity.Id}' finishes on {dates.Finish.ToIso()} at the earliest, after its "
                    + $"deadline ({item.NotAfter.Value.ToIso()})."));
            }

            var kept = item.Activity.After.All(link => Waiting.IsKept(link, _found[link.Activity].Dates, dates));
            if (!kept)
            {
                _obstacles.Add(item.Place, new(
                    $"L'activité « {item.Activity.Id} » dure tout le programme et ne peut pas attendre.",
                    $"Activity '{item.Activity.Id}' goes on throughout the programme and cannot wait."));
            }
        }
    }
}
