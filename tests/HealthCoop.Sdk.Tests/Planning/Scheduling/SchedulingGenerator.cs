using FsCheck;
using FsCheck.Fluent;
using HealthCoop.Planning.Scheduling;
using HealthCoop.Programmes;
using HealthCoop.Territories;
using NodaTime;

namespace HealthCoop.Tests.Planning.Scheduling;

/// <summary>Random problems without circles, of a few activities with closures, lags, links and pauses.</summary>
internal static class SchedulingGenerator
{
    private static readonly LocalDate FirstStart = new(2018, 10, 1);

    private static Gen<AnnualDate> AnnualDates { get; } =
        from day in Gen.OneOf(Gen.Choose(0, 365), Gen.Choose(55, 62))
        let date = new LocalDate(2020, 1, 1).PlusDays(day)
        select new AnnualDate(date.Month, date.Day);

    private static Gen<Closure> Closures { get; } = Gen.OneOf(
        from start in AnnualDates
        from end in AnnualDates
        select (Closure)new SeasonalClosure { Cause = ClosureKind.RainySeason, From = start, Through = end },
        from start in Gen.Choose(-30, 400)
        from days in Gen.Choose(0, 40)
        let first = FirstStart.PlusDays(start)
        select (Closure)new DatedClosure { Cause = ClosureKind.AccessLost, During = new(first, first.PlusDays(days)) });

    private static Gen<Length> Lengths { get; } = Gen.OneOf(
        Gen.Choose(0, 20).Select(Length.Days),
        Gen.Choose(0, 60).Select(Length.Days),
        Gen.Choose(0, 20).Select(Length.WorkingDays),
        Gen.Choose(0, 3).Select(Length.Months));

    private static Gen<Length> Lags { get; } = Gen.OneOf(
        Gen.Constant(default(Length)),
        Gen.Choose(0, 6).Select(Length.Days),
        Gen.Choose(0, 6).Select(Length.WorkingDays),
        Gen.Choose(0, 2).Select(Length.Months));

    /// <summary>Gets problems whose tasks stand in any order.</summary>
    public static Arbitrary<SchedulingProblem> Problems { get; } = Arb.From(
        from offset in Gen.Choose(0, 700)
        from pool in Closures.ListOf(3)
        from count in Gen.Choose(1, 7)
        from tasks in Tasks(count, [.. pool])
        from shuffled in Gen.Shuffle(tasks)
        let problem = new SchedulingProblem
        {
            Start = FirstStart.PlusDays(offset),
            End = new(9999, 12, 31),
            Tasks = [.. shuffled],
        }
        where problem.Tasks.Count > 0
        select problem,
        Smaller);

    public static SchedulingProblem With(this SchedulingProblem problem, LastingTask changed) => problem with
    {
        Tasks = problem.Tasks.Select(task => task.Id == changed.Id ? changed : task).ToValueList(),
    };

    private static Gen<SchedulingTask[]> Tasks(int count, Closure[] pool) =>
        Enumerable.Range(0, count).Aggregate(
            Gen.Constant(Array.Empty<SchedulingTask>()),
            (tasks, ordinal) =>
                from before in tasks
                from task in Task(ordinal, pool)
                select (SchedulingTask[])[.. before, task]);

    private static Gen<SchedulingTask> Task(int ordinal, Closure[] pool) =>
        from length in Lengths
        from closures in Gen.SubListOf(pool)
        from stops in Gen.Choose(0, 2)
        from pauses in Gen.Elements(true, false)
        from notBefore in Gen.Choose(-300, 200)
        from after in Links(ordinal)
        select (SchedulingTask)(Scheduling.Problems.Lasting($"t{ordinal}", length, [.. after]) with
        {
            Closures = stops == 0 ? [] : [.. closures],
            MayPause = pauses,
            NotBefore = notBefore < 0 ? null : FirstStart.PlusDays(notBefore + 300),
        });

    private static Gen<List<Precedence>> Links(int ordinal) => ordinal == 0
        ? Gen.Constant(new List<Precedence>())
        : Gen.Choose(0, Math.Min(3, ordinal)).SelectMany(count => (
            from predecessor in Gen.Choose(0, ordinal - 1)
            from lag in Lags
            from link in Gen.Elements(Enum.GetValues<PrecedenceKind>())
            select new Precedence(new($"t{predecessor}"), lag, link)).ListOf(count)).Select(links => links.ToList());

    private static IEnumerable<SchedulingProblem> Smaller(SchedulingProblem problem)
    {
        foreach (var task in problem.Tasks.Cast<LastingTask>())
        {
            if (problem.Tasks.Count > 1)
            {
                yield return problem with
                {
                    Tasks = problem.Tasks
                        .Where(other => other != task)
                        .Select(other => other with
                        {
                            After = other.After.Where(link => link.Activity != task.Id).ToValueList(),
                        })
                        .ToValueList(),
                };
            }

            for (var i = 0; i < task.Closures.Count; i++)
            {
                yield return problem.With(task with { Closures = task.Closures.Where((_, k) => k != i).ToValueList() });
            }

            for (var i = 0; i < task.After.Count; i++)
            {
                yield return problem.With(task with { After = task.After.Where((_, k) => k != i).ToValueList() });
            }

            if (task.Length.Count > 0)
            {
                yield return problem.With(task with { Length = new(task.Length.Count / 2, task.Length.Unit) });
            }

            if (task.NotBefore is not null)
            {
                yield return problem.With(task with { NotBefore = null });
            }
        }
    }
}
