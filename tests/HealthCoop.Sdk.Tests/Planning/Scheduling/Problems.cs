using HealthCoop.Planning.Scheduling;
using HealthCoop.Programmes;
using HealthCoop.Territories;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Planning.Scheduling;

/// <summary>Small problems in few words; days are counted from Monday, 7 January 2019.</summary>
internal static class Problems
{
    public static LocalDate Monday { get; } = new(2019, 1, 7);

    public static SchedulingProblem Of(params SchedulingTask[] tasks) => new()
    {
        Start = Monday,
        End = new(2021, 12, 31),
        Tasks = [.. tasks],
    };

    public static LastingTask Days(string id, int days, params Precedence[] after) =>
        Lasting(id, Length.Days(days), after);

    public static LastingTask Lasting(string id, Length length, params Precedence[] after) =>
        new() { Id = new(id), Path = PathOf(id), Length = length, After = [.. after] };

    public static ThroughoutTask Throughout(string id, params Precedence[] after) =>
        new() { Id = new(id), Path = PathOf(id), After = [.. after] };

    public static JsonPointer PathOf(string id) => JsonPointer.Root / "activities" / id;

    public static Precedence After(string id, Length lag = default) => new(new(id), lag);

    public static Precedence WithStartOf(string id, Length lag = default) =>
        new(new(id), lag, PrecedenceKind.StartToStart);

    public static Precedence WithFinishOf(string id, Length lag = default) =>
        new(new(id), lag, PrecedenceKind.FinishToFinish);

    public static DatedClosure Closed(LocalDate from, LocalDate? through) =>
        new() { Cause = ClosureKind.AccessLost, During = new(from, through) };

    public static SeasonalClosure Rains(AnnualDate from, AnnualDate through) =>
        new() { Cause = ClosureKind.RainySeason, From = from, Through = through };

    public static Schedule Scheduled(SchedulingProblem problem)
    {
        var result = ActivityScheduler.Schedule(problem);
        Assert.Empty(result.Conflicts);
        return Assert.IsType<Schedule>(result.Schedule);
    }

    public static Conflict TheConflict(SchedulingProblem problem)
    {
        var result = ActivityScheduler.Schedule(problem);
        Assert.Null(result.Schedule);
        return Assert.Single(result.Conflicts);
    }

    public static ScheduledActivity Activity(this Schedule schedule, string id) =>
        schedule.Activities.Single(activity => activity.Activity.Value == id);
}
