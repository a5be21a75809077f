using HealthCoop.Cli.Output;
using HealthCoop.Planning.Scheduling;
using HealthCoop.Territories;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Cli;

public sealed class GanttTests
{
    private static readonly GanttScale HalfYear = GanttScale.Over(new(2025, 1, 20), new(2025, 6, 2));

    [Fact]
    public void Over_SomeMonths_HasHalfMonthsOfTheCalendar()
    {
        Assert.Equal(new(new(2025, 1, 16), new(2025, 1, 31)), HalfYear.Columns[0]);
        Assert.Equal(new(new(2025, 6, 1), new(2025, 6, 15)), HalfYear.Columns[^1]);
        Assert.Equal(["2025      ", " F M A M J"], HalfYear.Heading);
    }

    [Theory]
    [InlineData(18, 36, "half a month")]
    [InlineData(36, 36, "one month")]
    [InlineData(60, 20, "one quarter")]
    [InlineData(240, 20, "one year")]
    [InlineData(1199, 20, "five years")]
    public void Over_LongerPeriods_HasLongerColumns(int months, int columns, string step)
    {
        var scale = GanttScale.Over(new(2001, 1, 1), new LocalDate(2001, 1, 1).PlusMonths(months).PlusDays(-1));

        Assert.Equal((columns, step), (scale.Columns.Count, scale.Step.English));
        Assert.All(scale.Heading, line => Assert.Equal(columns, line.Length));
        Assert.StartsWith("2001", scale.Heading[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "  ████    ")]
    [InlineData(45, "  ▒▒▒▒··· ")]
    public void Row_ShowsDurationAndSlack(int slack, string expected) =>
        Assert.Equal(expected, new GanttChart(HalfYear).Row(Activity(slack)));

    [Fact]
    public void Row_OfWhatGoesOnThroughout_IsALine() => Assert.Equal(
        "──────────",
        new GanttChart(HalfYear).Row(Activity(0) with
        {
            Start = new(2025, 1, 20),
            Finish = new(2025, 6, 2),
            IsThroughout = true,
        }));

    [Fact]
    public void Row_OfAPause_ShowsTheStandstill()
    {
        var days = new Validity(new(2025, 2, 26), new(2025, 3, 18));
        var pause = new ClosureEffect(ClosureKind.AccessLost, days, ClosureResponse.Pauses);

        Assert.Equal("  █~██    ", new GanttChart(HalfYear).Row(Activity(0) with { ClosureEffects = [pause] }));
    }

    private static ScheduledActivity Activity(int slack) => new()
    {
        Activity = new("a"),
        Start = new(2025, 2, 20),
        Finish = new(2025, 4, 10),
        LatestStart = new LocalDate(2025, 2, 20).PlusDays(slack),
        LatestFinish = new LocalDate(2025, 4, 10).PlusDays(slack),
        IsThroughout = false,
        Driver = new ProgrammeStartDriver(),
    };
}
