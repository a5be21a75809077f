using System.Diagnostics;
using HealthCoop.Planning.Scheduling;
using HealthCoop.Programmes;
using Xunit;
using static HealthCoop.Tests.Planning.Scheduling.Problems;

namespace HealthCoop.Tests.Planning.Scheduling;

public sealed class ActivitySchedulerScaleTests
{
    private const int Many = 100_000;

    // Far above what is needed, so that only a change of order shows on a busy machine.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public void Schedule_LongChain_DoesNotOverflow()
    {
        var tasks = Enumerable.Range(0, Many)
            .Select(i => Days($"t{i}", 1, i == 0 ? [] : [After($"t{i - 1}")]))
            .ToArray();

        var schedule = Scheduled(Of(tasks) with { End = new(9999, 12, 31) });

        Assert.Equal(Monday.PlusDays(Many - 1), schedule.Finish);
        Assert.Equal(Many, schedule.CriticalPath.Count);
    }

    [Fact]
    public void Schedule_LongCircle_DoesNotOverflow()
    {
        var tasks = Enumerable.Range(0, Many).Select(i => Days($"t{i}", 1, After($"t{(i + 1) % Many}"))).ToArray();

        Assert.Equal(Many, TheConflict(Of(tasks)).Members.Count);
    }

    [Fact]
    public void Schedule_ManyTasks_TakeAboutLinearTime()
    {
        var watch = Stopwatch.StartNew();

        var schedule = Scheduled(Network() with { End = new(9999, 12, 31) });

        Assert.True(watch.Elapsed < Patience, $"{Many} activities took {watch.Elapsed}.");
        Assert.Equal(Many, schedule.Activities.Count);
    }

    [Fact]
    public void Schedule_ManyMissedDates_AreToldWithoutTheWholeChainEach()
    {
        var problem = Network();
        var watch = Stopwatch.StartNew();

        var result = ActivityScheduler.Schedule(problem with
        {
            Tasks = problem.Tasks
                .Cast<LastingTask>()
                .Select(SchedulingTask (task) => task with { NotAfter = Monday })
                .ToValueList(),
        });

        Assert.True(watch.Elapsed < Patience, $"{Many} activities took {watch.Elapsed}.");
        Assert.True(result.Conflicts.Count > Many / 2);
    }

    private static SchedulingProblem Network()
    {
        Length[] lengths = [Length.Days(3), Length.WorkingDays(4), Length.Months(1)];
        PrecedenceKind[] links = Enum.GetValues<PrecedenceKind>();
        var tasks = Enumerable.Range(0, Many).Select(i => Lasting($"t{i}", lengths[i % 3]) with
        {
            After = Enumerable.Range(0, i == 0 ? 0 : 5)
                .Select(k => new Precedence(
                    new($"t{Math.Max(0, i - 1 - (((i * 7_919) + (k * 104_729)) % 5_000))}"), lengths[k % 3], links[(i + k) % 3]))
                .ToValueList(),
            Closures = i % 2 == 0 ? [] : [Rains(new(7, 1), new(9, 30 - (i % 20)))],
            MayPause = i % 4 == 1,
        });
        return Of([.. tasks]);
    }
}
