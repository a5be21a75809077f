using NodaTime;
using Xunit;
using static HealthCoop.Tests.Planning.Scheduling.Problems;

namespace HealthCoop.Tests.Planning.Scheduling;

public sealed class SlackTests
{
    [Fact]
    public void Schedule_ShorterBranch_HasSlackAgainstTheLastFinish()
    {
        var schedule = Scheduled(Of(
            Days("a", 3),
            Days("long", 10, After("a")),
            Days("short", 4, After("a")),
            Days("end", 2, After("long"), After("short"))));

        Assert.Equal(Monday.PlusDays(14), schedule.Finish);
        Assert.Equal(["a", "long", "end"], schedule.CriticalPath.Select(id => id.Value));
        var branch = schedule.Activity("short");
        Assert.Equal(6, branch.SlackDays);
        Assert.False(branch.IsCritical);
        Assert.Equal(Monday.PlusDays(9), branch.LatestStart);
        Assert.Equal(Monday.PlusDays(12), branch.LatestFinish);
    }

    [Fact]
    public void Schedule_ActivityThatNothingWaitsFor_MayFinishLast()
    {
        var schedule = Scheduled(Of(Days("a", 3), Days("b", 10)));

        Assert.Equal(7, schedule.Activity("a").SlackDays);
        Assert.Equal(["b"], schedule.CriticalPath.Select(id => id.Value));
    }

    [Fact]
    public void Schedule_CriticalPath_IsOrderedByStart()
    {
        var schedule = Scheduled(Of(Days("late", 8, WithStartOf("early", Length.Days(2))), Days("early", 10)));

        Assert.Equal(schedule.Activity("early").Finish, schedule.Activity("late").Finish);
        Assert.Equal(["early", "late"], schedule.CriticalPath.Select(id => id.Value));
    }

    [Fact]
    public void Schedule_NotAfter_TakesNoSlackAway()
    {
        var schedule = Scheduled(Of(Days("a", 3) with { NotAfter = Monday.PlusDays(2) }, Days("b", 10)));

        Assert.Equal(7, schedule.Activity("a").SlackDays);
    }

    [Fact]
    public void Schedule_Weekend_IsSlack()
    {
        // Work that ends on Friday may end on Sunday when the next is done in working days.
        var schedule = Scheduled(Of(Days("a", 5), Lasting("b", Length.WorkingDays(1), After("a"))));

        Assert.Equal(2, schedule.Activity("a").SlackDays);
        Assert.Equal(["b"], schedule.CriticalPath.Select(id => id.Value));
    }

    [Fact]
    public void Schedule_StartToStart_BindsTheStartOnly()
    {
        var schedule = Scheduled(Of(Days("a", 2), Days("b", 10, WithStartOf("a", Length.Days(1)))));

        Assert.Equal(0, schedule.Activity("a").SlackDays);
        Assert.Equal(["a", "b"], schedule.CriticalPath.Select(id => id.Value));
    }

    [Fact]
    public void Schedule_FinishToFinishWithMonths_BindsTheFinish()
    {
        var schedule = Scheduled(Of(Days("a", 2), Days("b", 3, WithFinishOf("a", Length.Months(1)))));

        Assert.Equal(new LocalDate(2019, 2, 8), schedule.Finish);
        Assert.Equal(["a", "b"], schedule.CriticalPath.Select(id => id.Value));
    }

    [Fact]
    public void Schedule_Rains_GiveSlackToWhatComesBefore()
    {
        var schedule = Scheduled(Of(
            Days("study", 30),
            Days("works", 60, After("study")) with { Closures = [Rains(new(2, 1), new(9, 30))] }));

        Assert.Equal(new LocalDate(2019, 10, 1), schedule.Activity("works").Start);
        Assert.Equal(new LocalDate(2019, 9, 30), schedule.Activity("study").LatestFinish);
        Assert.True(schedule.Activity("works").IsCritical);
    }

    [Fact]
    public void Schedule_CriticalActivitiesWithTheSameStart_KeepTheirOrder()
    {
        var schedule = Scheduled(Of(Days("z", 5), Days("b", 5), Days("a", 5)));

        Assert.Equal(["z", "b", "a"], schedule.CriticalPath.Select(id => id.Value));
    }
}
