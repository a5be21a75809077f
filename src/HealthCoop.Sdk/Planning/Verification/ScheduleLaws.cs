using HealthCoop.Planning.Scheduling;
using HealthCoop.Programmes;
using static System.FormattableString;

namespace HealthCoop.Planning.Verification;

/// <summary>Checks a plan's own dates: each activity's calendar, and each link between two.</summary>
internal sealed class ScheduleLaws(Schedule schedule, WorkPlan work, PlanFindings findings)
{
    private static readonly JsonPointer Activities =
        JsonPointer.Root / nameof(Plan.Schedule) / nameof(Schedule.Activities);

    private readonly Dictionary<Id<Activity>, (ScheduledActivity Dates, JsonPointer Place)> _scheduled = [];

    public void Check()
    {
        foreach (var (index, activity) in schedule.Activities.Index())
        {
            if (!_scheduled.TryAdd(activity.Activity, (activity, Activities / index)))
            {
                findings.Add(
                    PlanRules.Activities,
                    Activities / index / nameof(ScheduledActivity.Activity),
                    activity.Activity.Value,
                    new(
                        $"L'activité « {activity.Activity} » est deux fois dans le plan.",
                        $"Activity '{activity.Activity}' is in the plan twice."));
            }
        }

        foreach (var item in work.Items)
        {
            if (!_scheduled.TryGetValue(item.Activity, out var entry))
            {
                findings.Add(PlanRules.Activities, Activities, null, new(
                    $"L'activité « {item.Activity.Id} » manque dans le plan.",
                    $"Activity '{item.Activity.Id}' is missing in the plan."));
            }
            else if (IsWithinProgramme(entry.Dates, entry.Place))
            {
                if (item.HasLength)
                {
                    CheckCalendar(item, entry.Dates, entry.Place);
                }

                CheckLinks(item, entry.Dates, entry.Place);
            }
        }
    }

    private bool IsWithinProgramme(ScheduledActivity activity, JsonPointer place)
    {
        var start = place / nameof(ScheduledActivity.Start);
        var finish = place / nameof(ScheduledActivity.Finish);
        foreach (var (day, at) in ((LocalDate, JsonPointer)[])[(activity.Start, start), (activity.Finish, finish)])
        {
            if (!work.Days.Contains(day))
            {
                Break(at, day, new(
                    $"L'activité « {activity.Activity} » sort du programme, "
                    + $"du {work.Days.First.ToIso()} au {work.Days.Last.ToIso()} : {day.ToIso()}.",
                    $"Activity '{activity.Activity}' leaves the programme, "
                    + $"{work.Days.First.ToIso()} to {work.Days.Last.ToIso()}: {day.ToIso()}."));
            }
        }

        if (activity.Finish < activity.Start)
        {
            Break(finish, activity.Finish, new(
                $"L'activité « {activity.Activity} » finit le {activity.Finish.ToIso()}, avant de commencer.",
                $"Activity '{activity.Activity}' finishes on {activity.Finish.ToIso()}, before it starts."));
        }

        return work.Days.Contains(activity.Start)
            && work.Days.Contains(activity.Finish)
            && activity.Start <= activity.Finish;
    }

    private void CheckCalendar(WorkItem item, ScheduledActivity activity, JsonPointer place)
    {
        var start = place / nameof(ScheduledActivity.Start);
        var finish = place / nameof(ScheduledActivity.Finish);
        var id = activity.Activity;
        if (activity.Start < item.NotBefore)
        {
            Break(start, activity.Start, new(
                $"L'activité « {id} » ne commence pas avant le {item.NotBefore.Value.ToIso()}.",
                $"Activity '{id}' does not start before {item.NotBefore.Value.ToIso()}."));
        }

        if (activity.Finish > item.NotAfter)
        {
            Break(finish, activity.Finish, new(
                $"L'activité « {id} » finit au plus tard le {item.NotAfter.Value.ToIso()}.",
                $"Activity '{id}' finishes on {item.NotAfter.Value.ToIso()} at the latest."));
        }

        CheckClosures(item, activity, place);
        if (item.Calendar?.IsWorkDay(activity.Start) is false)
        {
            Break(start, activity.Start, new(
                $"On ne travaille pas à « {id} » le {activity.Start.ToIso()}.",
                $"No work is done on '{id}' on {activity.Start.ToIso()}."));
        }

        var due = item.Calendar is null
            ? new(work.Days.First, work.Days.Last)
            : item.Calendar.WorkFrom(activity.Start);
        if (due is { } dates && dates.Finish != activity.Finish)
        {
            Break(finish, activity.Finish, new(
                $"L'activité « {id} », du {dates.Start.ToIso()} sur sa durée{French(item)}, "
                + $"finit le {dates.Finish.ToIso()} ; le plan dit {activity.Finish.ToIso()}.",
                $"Activity '{id}', from {dates.Start.ToIso()} over its length{English(item)}, "
                + $"finishes on {dates.Finish.ToIso()}; the plan says {activity.Finish.ToIso()}."));
        }
    }

    // Work that may pause stands still in closures, but starts and finishes on open days.
    private void CheckClosures(WorkItem item, ScheduledActivity activity, JsonPointer place)
    {
        foreach (var closure in item.Closures)
        {
            var spans = item.Activity.MayPause
                ? ((LocalDate From, LocalDate Through)[])
                    [(activity.Start, activity.Start), (activity.Finish, activity.Finish)]
                : [(activity.Start, activity.Finish)];
            var hit = spans.SelectMany(span => ClosureComings.Within(closure, span.From, span.Through)).ToList();
            if (hit is [var during, ..])
            {
                var member = during.Contains(activity.Start) || !item.Activity.MayPause
                    ? nameof(ScheduledActivity.Start)
                    : nameof(ScheduledActivity.Finish);
                Break(place / member, activity.Start, new(
                    $"L'activité « {activity.Activity} », du {activity.Start.ToIso()} au {activity.Finish.ToIso()}, "
                    + $"tombe dans une fermeture ({during}).",
                    $"Activity '{activity.Activity}', {activity.Start.ToIso()} to {activity.Finish.ToIso()}, "
                    + $"meets a closure ({during})."));
            }
        }
    }

    private void CheckLinks(WorkItem item, ScheduledActivity activity, JsonPointer place)
    {
        foreach (var link in item.Activity.After)
        {
            if (!_scheduled.TryGetValue(link.Activity, out var awaited) || !IsSound(awaited.Dates))
            {
                continue;
            }

            var before = new WorkDates(awaited.Dates.Start, awaited.Dates.Finish);
            if (Waiting.IsKept(link, before, new(activity.Start, activity.Finish)))
            {
                continue;
            }

            var holdsFinish = Waiting.HoldsFinish(link);
            var first = Waiting.FirstDay(link, before).PlusDays(holdsFinish ? -1 : 0).ToIso();
            var (stated, member) = holdsFinish
                ? (activity.Finish, nameof(ScheduledActivity.Finish))
                : (activity.Start, nameof(ScheduledActivity.Start));
            findings.Add(PlanRules.Precedence, place / member, stated.ToIso(), holdsFinish
                ? new(
                    $"L'activité « {activity.Activity} » finit le {stated.ToIso()} ; "
                    + $"« {link.Activity} » et son délai la laissent finir le {first} au plus tôt.",
                    $"Activity '{activity.Activity}' finishes on {stated.ToIso()}; "
                    + $"'{link.Activity}' and its lag let it finish on {first} at the earliest.")
                : new(
                    $"L'activité « {activity.Activity} » commence le {stated.ToIso()} ; "
                    + $"« {link.Activity} » et son délai la laissent commencer le {first} au plus tôt.",
                    $"Activity '{activity.Activity}' starts on {stated.ToIso()}; "
                    + $"'{link.Activity}' and its lag let it start on {first} at the earliest."));
        }
    }

    private bool IsSound(ScheduledActivity activity) =>
        work.Days.Contains(activity.Start) && work.Days.Contains(activity.Finish);

    private void Break(JsonPointer place, LocalDate stated, Narrative message) =>
        findings.Add(PlanRules.Calendar, place, stated.ToIso(), message);

    private static string French(WorkItem item) => item.Calendar is null ? string.Empty : item.Length switch
    {
        { Unit: LengthUnit.Days, Count: var count } => Invariant($" ({count} j)"),
        { Unit: LengthUnit.WorkingDays, Count: var count } => Invariant($" ({count} j ouvrés)"),
        { Count: var count } => Invariant($" ({count} mois)"),
    };

    private static string English(WorkItem item) => item.Calendar is null ? string.Empty : item.Length switch
    {
        { Unit: LengthUnit.Days, Count: var count } => Invariant($" (days: {count})"),
        { Unit: LengthUnit.WorkingDays, Count: var count } => Invariant($" (working days: {count})"),
        { Count: var count } => Invariant($" (months: {count})"),
    };
}
