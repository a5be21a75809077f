using NodaTime;
using Xunit;
using static HealthCoop.Tests.Planning.Scheduling.Problems;

namespace HealthCoop.Tests.Planning.Scheduling;

public sealed class ThroughoutTests
{
    [Fact]
    public void Schedule_Throughout_SpansTheProgrammeAndIsNotCritical()
    {
        var schedule = Scheduled(Of(Throughout("t"), Days("a", 3, WithStartOf("t"))));

        var activity = schedule.Activity("t");
        Assert.True(activity.IsThroughout);
        Assert.False(activity.IsCritical);
        Assert.Equal((Monday, new LocalDate(2021, 12, 31)), (activity.Start, activity.Finish));
        Assert.Equal((activity.Start, activity.Finish), (activity.LatestStart, activity.LatestFinish));
        Assert.Equal(Monday, schedule.Activity("a").Start);
        Assert.Equal(Monday.PlusDays(2), schedule.Finish);
    }

    [Fact]
    public void Schedule_OnlyThroughout_FinishesWithTheProgramme()
    {
        var schedule = Scheduled(Of(Throughout("t")));

        Assert.Equal(new(2021, 12, 31), schedule.Finish);
        Assert.True(schedule.CriticalPath.IsEmpty);
    }

    [Fact]
    public void Schedule_AfterThroughout_IsAConflict()
    {
        var conflict = TheConflict(Of(Throughout("t"), Days("a", 3, After("t"))));

        Assert.Equal([PathOf("a") / "after" / 0, PathOf("t")], conflict.Members);
        Assert.Contains("'t', which goes on throughout", conflict.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Schedule_FinishToFinishWithThroughout_FinishesWithTheProgramme()
    {
        var schedule = Scheduled(Of(Days("a", 3, WithFinishOf("t")), Throughout("t")));

        Assert.Equal(new(2021, 12, 31), schedule.Activity("a").Finish);
    }

    [Fact]
    public void Schedule_PastTheEndBecauseOfTheEnd_OffersNoLaterEnd()
    {
        var conflict = TheConflict(Of(Days("a", 3, WithFinishOf("t", Length.Days(1))), Throughout("t")));

        Assert.Equal([PathOf("t"), PathOf("a")], conflict.Members);
        Assert.DoesNotContain(conflict.WaysOut, way => way.English.StartsWith("Extend", StringComparison.Ordinal));
    }

    [Fact]
    public void Schedule_ThroughoutAfterAnActivity_IsAConflict()
    {
        var conflict = TheConflict(Of(Days("a", 3), Throughout("t", After("a"))));

        Assert.Equal([PathOf("t"), PathOf("a")], conflict.Members);
        Assert.Contains("should start on 2019-01-10", conflict.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Schedule_ThroughoutWaitsForWhatItsDatesKeep_Holds()
    {
        var schedule = Scheduled(Of(
            Days("a", 3),
            Throughout("t", WithStartOf("a"), WithFinishOf("a"), WithStartOf("u")),
            Throughout("u", WithStartOf("t"))));

        Assert.True(schedule.Activity("t").IsThroughout);
    }

    [Fact]
    public void Schedule_ThroughoutFinishedTooEarly_IsAConflict()
    {
        var conflict = TheConflict(Of(Days("a", 3), Throughout("t", WithFinishOf("a", Length.Months(50)))));

        Assert.Contains("should finish on 2023-03-09", conflict.Message.English, StringComparison.Ordinal);
    }
}
