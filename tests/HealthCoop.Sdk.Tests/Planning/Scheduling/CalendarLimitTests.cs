using HealthCoop.Planning.Scheduling;
using HealthCoop.Programmes;
using NodaTime;
using Xunit;
using static HealthCoop.Tests.Planning.Scheduling.Problems;

namespace HealthCoop.Tests.Planning.Scheduling;

public sealed class CalendarLimitTests
{
    private static readonly LocalDate LastDay = new(9999, 12, 31);

    public static TheoryData<LastingTask> TooLong => new()
    {
        Days("a", 2),
        Lasting("a", Length.WorkingDays(10_000)),
        Lasting("a", Length.Months(10_000)),
        Lasting("a", Length.Months(10_000)) with { Closures = [Rains(new(6, 1), new(9, 30))], MayPause = true },
        Days("a", 1) with { Closures = [Rains(new(12, 1), new(1, 31))] },
        Days("a", 1) with { Closures = [Closed(LastDay, null)], MayPause = true },
    };

    [Theory]
    [MemberData(nameof(TooLong))]
    public void Schedule_PastTheCalendar_IsAConflict(LastingTask task) =>
        Assert.Equal([PathOf("a")], TheConflict(Of(task) with { Start = LastDay, End = LastDay }).Members);

    [Theory]
    [InlineData(LengthUnit.Days)]
    [InlineData(LengthUnit.WorkingDays)]
    [InlineData(LengthUnit.Months)]
    public void Schedule_LagPastTheCalendar_IsAConflict(LengthUnit unit)
    {
        var lag = new Length(10_000, unit);
        Precedence[] links = [After("t", lag), WithStartOf("t", lag), WithFinishOf("t", lag)];

        foreach (var link in links)
        {
            var problem = Of(Days("t", 1), Days("a", 1, link)) with { Start = LastDay, End = LastDay };
            Assert.Equal([PathOf("a")], TheConflict(problem).Members);
            problem = problem with { Tasks = [Days("t", 1), Throughout("a", link)] };
            Assert.Equal([PathOf("a"), PathOf("t")], TheConflict(problem).Members);
        }
    }

    [Fact]
    public void Schedule_LastDayOfTheCalendar_IsADay()
    {
        var problem = Of(Days("a", 1), Days("b", 1, WithFinishOf("a")), Throughout("t", WithFinishOf("b")));

        var schedule = Scheduled(problem with { Start = LastDay, End = LastDay });

        Assert.Equal(LastDay, schedule.Finish);
        Assert.Equal(["a", "b"], schedule.CriticalPath.Select(id => id.Value));
    }

    [Fact]
    public void Schedule_FirstYearOfTheCalendar_Works()
    {
        var first = LocalDate.MinIsoValue;
        var closures = Rains(new(12, 1), new(1, 31));

        var problem = Of(
            Lasting("a", Length.Months(1)) with { Closures = [closures] },
            Lasting("b", Length.WorkingDays(3), WithFinishOf("a", Length.Months(2))),
            Lasting("c", Length.Months(3), WithStartOf("a", Length.Months(1))));

        var schedule = Scheduled(problem with { Start = first });

        Assert.True(schedule.Activity("a").Start < first.PlusMonths(3));
    }

    [Fact]
    public void Schedule_LongestLengths_FinishEightHundredYearsLater()
    {
        var task = Lasting("a", Length.Months(Length.MaximumCount));

        Assert.Equal(Monday.PlusMonths(10_000).PlusDays(-1), Scheduled(Of(task) with { End = LastDay }).Finish);
    }

    [Fact]
    public void Schedule_ChainPastTheCalendar_IsOneConflict()
    {
        var tasks = Enumerable.Range(0, 20)
            .Select(i => Lasting($"t{i:D2}", Length.Months(10_000), i == 0 ? [] : [After($"t{i - 1:D2}")]))
            .ToArray();

        Assert.Equal([PathOf("t09")], TheConflict(Of(tasks) with { End = LastDay }).Members);
    }
}
