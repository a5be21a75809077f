using FsCheck;
using FsCheck.Fluent;
using HealthCoop.Planning.Scheduling;
using HealthCoop.Programmes;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Planning.Scheduling;

/// <summary>The laws of the schedule, over random problems.</summary>
public sealed class SchedulingProperties
{
    private const int Horizon = 2_500;
    private const int NearHorizon = 700;

    private static void Holds(int times, Func<SchedulingProblem, Schedule, bool> law) =>
        Prop.ForAll(
            SchedulingGenerator.Problems,
            problem => ActivityScheduler.Schedule(problem).Schedule is not { } schedule || law(problem, schedule))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(times));

    [Fact]
    public void Precedences_AreKept() => Holds(500, (problem, schedule) =>
        problem.Tasks.All(task => task.After.All(link =>
            ReferenceScheduler.Keeps(link, Dates(schedule, link.Activity.Value), Dates(schedule, task.Id.Value)))));

    [Fact]
    public void StartAndFinish_AreOpenDays_AndSoIsEachDayInOneGo() => Holds(500, (problem, schedule) =>
        problem.Tasks.Cast<LastingTask>().All(task =>
        {
            var activity = schedule.Activity(task.Id.Value);
            LocalDate[] days = task.MayPause
                ? [activity.Start, activity.Finish, activity.LatestStart, activity.LatestFinish]
                : [.. Days(activity.Start, activity.Finish), .. Days(activity.LatestStart, activity.LatestFinish)];
            return days.All(day => ReferenceScheduler.IsOpen(task, day));
        }));

    [Fact]
    public void Dates_AreThoseOfTheReference() =>
        Prop.ForAll(SchedulingGenerator.Problems, problem =>
        {
            var dates = new ReferenceScheduler(problem, Horizon).Schedule();
            var schedule = ActivityScheduler.Schedule(problem).Schedule;
            return dates is null
                ? schedule is null || schedule.Finish > problem.Start.PlusDays(Horizon)
                : schedule is not null && problem.Tasks.All(task => Dates(schedule, task.Id.Value) == dates[task.Id]);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void LatestStart_IsTheLastThatKeepsTheLastFinishOfTheReference() =>
        Prop.ForAll(SchedulingGenerator.Problems, problem =>
            new ReferenceScheduler(problem, NearHorizon).Schedule() is not { } dates
            || ReferenceScheduler.LastFinish(dates) >= problem.Start.PlusDays(NearHorizon)
            || problem.Tasks.Cast<LastingTask>().All(task =>
                ActivityScheduler.Schedule(problem).Schedule!.Activity(task.Id.Value).LatestStart
                == LatestStart(problem, task, dates[task.Id].Start, ReferenceScheduler.LastFinish(dates))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(12));

    [Fact]
    public void Slack_KeepsTheLastFinish_AndOneDayMoreDoesNot() => Holds(300, (problem, schedule) =>
        problem.Tasks.Cast<LastingTask>().All(task =>
        {
            var latest = schedule.Activity(task.Id.Value).LatestStart;
            var kept = ActivityScheduler.Schedule(problem.With(task with { NotBefore = latest }));
            var broken = ActivityScheduler.Schedule(problem.With(task with { NotBefore = latest.PlusDays(1) }));
            return kept.Schedule!.Finish == schedule.Finish
                && kept.Schedule.Activity(task.Id.Value).Start == latest
                && !(broken.Schedule?.Finish <= schedule.Finish);
        }));

    [Fact]
    public void LastActivity_IsCritical_UnlessItCountsMonths() => Holds(300, (problem, schedule) =>
        problem.Tasks.Cast<LastingTask>().Zip(schedule.Activities).All(pair =>
            pair.Second.IsCritical
            || pair.Second.Finish < schedule.Finish
            || pair.First.Length.Unit == LengthUnit.Months));

    [Fact]
    public void Order_OfTasksAndClosures_ChangesNothingButTheOrder() => Holds(300, (problem, schedule) =>
    {
        var turned = ActivityScheduler.Schedule(problem with
        {
            Tasks = problem.Tasks
                .Cast<LastingTask>()
                .Select(SchedulingTask (task) => task with
                {
                    After = task.After.Reverse().ToValueList(),
                    Closures = task.Closures.Reverse().ToValueList(),
                })
                .Reverse()
                .ToValueList(),
        }).Schedule!;
        return turned.Activities.Reverse().SequenceEqual(schedule.Activities)
            && (turned.Start, turned.Finish) == (schedule.Start, schedule.Finish)
            && turned.CriticalPath.Order().SequenceEqual(schedule.CriticalPath.Order());
    });

    [Fact]
    public void LessToWaitFor_MakesNothingLater() => Holds(300, (problem, schedule) =>
        problem.Tasks.Cast<LastingTask>().All(task =>
        {
            // Work that must finish with another starts the earlier the longer it pauses.
            var pausesAside = problem.Tasks.Any(t => t.After.Any(link => link.Link == PrecedenceKind.FinishToFinish));
            SchedulingProblem[] easier =
            [
                problem.With(task with { After = [] }),
                problem.With(task with { NotBefore = null }),
                pausesAside ? problem : problem.With(task with { Closures = [] }),
                pausesAside ? problem : problem.With(task with { MayPause = true }),
            ];
            return easier.Select(p => ActivityScheduler.Schedule(p).Schedule!).All(other =>
                other.Activities.Zip(schedule.Activities).All(pair => pair.First.Start <= pair.Second.Start
                    && pair.First.Finish <= pair.Second.Finish));
        }));

    private static LocalDate LatestStart(
        SchedulingProblem problem, LastingTask task, LocalDate earliest, LocalDate lastFinish)
    {
        var latest = earliest;
        while (new ReferenceScheduler(problem.With(task with { NotBefore = latest.PlusDays(1) }), NearHorizon).Schedule()
            is { } dates && ReferenceScheduler.LastFinish(dates) <= lastFinish)
        {
            latest = dates[task.Id].Start;
        }

        return latest;
    }

    private static (LocalDate Start, LocalDate Finish) Dates(Schedule schedule, string id) =>
        (schedule.Activity(id).Start, schedule.Activity(id).Finish);

    private static IEnumerable<LocalDate> Days(LocalDate from, LocalDate through) =>
        Enumerable.Range(0, Period.DaysBetween(from, through) + 1).Select(from.PlusDays);
}
