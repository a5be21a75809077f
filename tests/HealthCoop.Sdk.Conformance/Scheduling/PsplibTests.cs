using System.Globalization;
using HealthCoop.Planning.Scheduling;
using HealthCoop.Programmes;
using NodaTime;
using Xunit;

namespace HealthCoop.Conformance.Scheduling;

/// <summary>Critical paths of PSPLIB's projects, without their resources: no makespan can be shorter.</summary>
public sealed class PsplibTests
{
    private static readonly LocalDate Start = new(2019, 1, 1);

    [Theory]
    [InlineData("j30", 245)]
    [InlineData("j60", 232)]
    [InlineData("j90", 252)]
    [InlineData("j120", 290)]
    public void Schedule_WithoutResources_IsTheLongestPathAndNotAboveTheBestMakespan(string set, int count)
    {
        var folder = ConformanceFolder.Require("scheduling");
        var best = BestKnown(Path.Combine(folder, $"{set}-best-known.csv"));
        var files = Directory.GetFiles(Path.Combine(folder, set), "*.sm");

        foreach (var file in files)
        {
            var instance = PsplibInstance.Read(file);
            var schedule = ActivityScheduler.Schedule(ProblemOf(instance)).Schedule;

            Assert.NotNull(schedule);
            var length = Period.DaysBetween(Start, schedule.Finish) + 1;
            Assert.Equal(instance.LongestPath(), length);
            Assert.Equal(instance.StatedLength, length);
            Assert.True(length <= best[Path.GetFileName(file)], $"{file}: {length} is above the best makespan.");
        }

        Assert.Equal(count, files.Length);
        Assert.Equal(best.Keys.Order(StringComparer.Ordinal), files.Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }
    // The dummies at both ends last no time; an activity of ours fills at least a day.
    private static SchedulingProblem ProblemOf(PsplibInstance instance) => new()
    {
        Start = Start,
        End = Start.PlusYears(10),
        Tasks = instance.Durations.Where(job => job.Value > 0).Select(SchedulingTask (job) => new LastingTask
        {
            Id = IdOf(job.Key),
            Path = JsonPointer.Root / job.Key,
            Length = Length.Days(job.Value),
            After = instance.Durations.Keys
                .Where(other => instance.Durations[other] > 0 && instance.Successors[other].Contains(job.Key))
                .Select(other => new Precedence(IdOf(other)))
                .ToValueList(),
        }).ToValueList(),
    };

    private static Id<Activity> IdOf(int job) => new(string.Create(CultureInfo.InvariantCulture, $"job-{job}"));

    private static Dictionary<string, int> BestKnown(string file) => File.ReadLines(file)
        .Skip(1)
        .Select(line => line.Split(','))
        .ToDictionary(cells => cells[0], cells => int.Parse(cells[2], CultureInfo.InvariantCulture));
}
