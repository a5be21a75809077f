using HealthCoop.Planning.Scheduling;
using HealthCoop.Territories;
using NodaTime;
using Xunit;
using static HealthCoop.Tests.Planning.Scheduling.Problems;

namespace HealthCoop.Tests.Planning.Scheduling;

public sealed class ClosureTests
{
    private static readonly Validity SecondWeek = new(Monday.PlusDays(7), Monday.PlusDays(13));
    private static readonly DatedClosure Closure = Closed(SecondWeek.From, SecondWeek.Through);

    [Fact]
    public void Schedule_InOneGo_StartsBehindTheClosureThatItDoesNotFitBefore()
    {
        var activity = Scheduled(Of(Days("a", 8) with { Closures = [Closure] })).Activity("a");

        Assert.Equal(Monday.PlusDays(14), activity.Start);
        Assert.Equal([new(ClosureKind.AccessLost, SecondWeek, ClosureResponse.Waits)], activity.ClosureEffects);
    }

    [Fact]
    public void Schedule_InOneGo_StartsBeforeTheClosureThatItFitsBefore()
    {
        var activity = Scheduled(Of(Days("a", 7) with { Closures = [Closure] })).Activity("a");

        Assert.Equal(Monday, activity.Start);
        Assert.True(activity.ClosureEffects.IsEmpty);
    }

    [Fact]
    public void Schedule_MayPause_CountsOpenDaysOnly()
    {
        var activity = Scheduled(Of(Days("a", 8) with { Closures = [Closure], MayPause = true })).Activity("a");

        Assert.Equal(Monday, activity.Start);
        Assert.Equal(Monday.PlusDays(14), activity.Finish);
        Assert.Equal([new(ClosureKind.AccessLost, SecondWeek, ClosureResponse.Pauses)], activity.ClosureEffects);
    }

    [Fact]
    public void Schedule_MayPauseReadyInAClosure_WaitsForItsEnd()
    {
        var task = Days("a", 2, After("before")) with { Closures = [Closure], MayPause = true };

        var activity = Scheduled(Of(Days("before", 9), task)).Activity("a");

        Assert.Equal(Monday.PlusDays(14), activity.Start);
        Assert.Equal([new(ClosureKind.AccessLost, SecondWeek, ClosureResponse.Waits)], activity.ClosureEffects);
    }

    [Fact]
    public void Schedule_MayPauseInWorkingDays_SkipsWeekendsAndClosures()
    {
        var task = Lasting("a", Length.WorkingDays(6)) with { Closures = [Closure], MayPause = true };

        Assert.Equal(Monday.PlusDays(14), Scheduled(Of(task)).Activity("a").Finish);
    }

    [Theory]
    [InlineData(5, 1, 5, 10, "2019-02-06")] // the month is over before the closure
    [InlineData(1, 20, 1, 22, "2019-02-06")] // 28 open days are left
    [InlineData(1, 20, 1, 31, "2019-02-15")] // the 28th open day
    [InlineData(2, 6, 2, 7, "2019-02-08")] // the month ends in the closure
    public void Schedule_MonthsThatMayPause_HaveTheOpenDaysOfTheShortestMonth(
        int fromMonth, int fromDay, int throughMonth, int throughDay, string finish)
    {
        var closure = Closed(new(2019, fromMonth, fromDay), new(2019, throughMonth, throughDay));
        var task = Lasting("a", Length.Months(1)) with { Closures = [closure], MayPause = true };

        Assert.Equal(finish, Scheduled(Of(task)).Activity("a").Finish.ToIso());
    }

    [Fact]
    public void Schedule_ClosuresThatMeet_AreOneClosureWithTwoReasons()
    {
        var rains = Rains(new(1, 21), new(1, 31));
        var task = Days("a", 8) with { Closures = [rains, Closure] };

        var activity = Scheduled(Of(task)).Activity("a");

        Assert.Equal(new LocalDate(2019, 2, 1), activity.Start);
        Assert.Equal(
            [
                new(ClosureKind.AccessLost, SecondWeek, ClosureResponse.Waits),
                new(ClosureKind.RainySeason, new(new(2019, 1, 21), new(2019, 1, 31)), ClosureResponse.Waits),
            ],
            activity.ClosureEffects);
    }

    [Fact]
    public void Schedule_SeasonOverNewYear_StopsWorkAtTheStart()
    {
        var task = Days("a", 100) with { Closures = [Rains(new(11, 1), new(2, 28))] };

        var activity = Scheduled(Of(task)).Activity("a");

        Assert.Equal(new LocalDate(2019, 3, 1), activity.Start);
        Assert.Equal(new(new(2018, 11, 1), new(2019, 2, 28)), Assert.Single(activity.ClosureEffects).During);
    }

    [Fact]
    public void Schedule_SeasonComesEachYear_PausesEachTime()
    {
        var task = Days("a", 700) with { Closures = [Rains(new(7, 1), new(9, 30))], MayPause = true };

        var activity = Scheduled(Of(task)).Activity("a");

        Assert.Equal([2019, 2020], activity.ClosureEffects.Select(effect => effect.During.From.Year));
        Assert.Equal(Monday.PlusDays(700 + 92 + 92 - 1), activity.Finish);
    }

    [Fact]
    public void Schedule_LeapDay_MakesTheWindowLongEnough()
    {
        var task = Days("a", 29) with { Closures = [Rains(new(3, 1), new(1, 31))] };

        Assert.Equal(new LocalDate(2020, 2, 1), Scheduled(Of(task)).Activity("a").Start);
    }

    [Fact]
    public void Schedule_FinishToFinishInAClosure_FinishesBehindIt()
    {
        var task = Days("b", 3, WithFinishOf("a")) with { Closures = [Closure] };

        var activity = Scheduled(Of(Days("a", 10), task)).Activity("b");

        Assert.Equal(Monday.PlusDays(14), activity.Start);
        Assert.Equal(ClosureResponse.Waits, Assert.Single(activity.ClosureEffects).Response);
    }

    [Fact]
    public void Schedule_FinishToFinishMayPause_StartsAsEarlyAsThePauseAllows()
    {
        var task = Days("b", 3, WithFinishOf("a")) with { Closures = [Closure], MayPause = true };

        var activity = Scheduled(Of(Days("a", 10), task)).Activity("b");

        Assert.Equal(Monday.PlusDays(5), activity.Start);
        Assert.Equal(Monday.PlusDays(14), activity.Finish);
        Assert.Equal(ClosureResponse.Pauses, Assert.Single(activity.ClosureEffects).Response);
    }
}
