using HealthCoop.Planning.Scheduling;
using HealthCoop.Tests.Values;
using Xunit;
using static HealthCoop.Tests.Planning.Scheduling.Problems;

namespace HealthCoop.Tests.Planning.Scheduling;

public sealed class SchedulingConflictTests
{
    [Fact]
    public void Schedule_EndsBeforeItStarts_IsAConflict()
    {
        var conflict = TheConflict(Of(Days("a", 1)) with { End = Monday.PlusDays(-1) });

        Assert.Equal("The programme ends on 2019-01-06, before it starts on 2019-01-07.", conflict.Message.English);
    }

    [Fact]
    public void Schedule_DuplicateIds_NamesAllPlaces()
    {
        var twin = Days("a", 2) with { Path = PathOf("twin") };
        var conflict = TheConflict(Of(Days("a", 1), Days("b", 2, After("a")), twin));

        Assert.Equal([PathOf("a"), PathOf("twin")], conflict.Members);
        Assert.Equal("2 activities have the id 'a'.", conflict.Message.English);
    }

    [Fact]
    public void Schedule_UnknownPredecessor_NamesThePrecedence()
    {
        var conflict = TheConflict(Of(Days("a", 1), Days("b", 1, After("a"), After("c"))));

        Assert.Equal([PathOf("b") / "after" / 1], conflict.Members);
        Assert.Equal("Activity 'b' waits for 'c', which does not exist.", conflict.Message.English);
        Assert.Equal("L'activité « b » attend « c », qui n'existe pas.", conflict.Message.French);
    }

    [Fact]
    public void Schedule_Circle_ListsTheShortestOnly()
    {
        var conflict = TheConflict(Of(
            Days("z", 1, After("a")),
            Days("a", 1, After("d"), After("start")),
            Days("b", 1, After("a")),
            Days("c", 1, After("b"), After("d")),
            Days("d", 1, After("c")),
            Days("start", 1)));

        Assert.Equal("Activities wait for each other in a circle: c → d → c.", conflict.Message.English);
        Assert.Equal([PathOf("c"), PathOf("d")], conflict.Members);
    }

    [Fact]
    public void Schedule_TwoCircles_AreTwoConflicts()
    {
        var result = ActivityScheduler.Schedule(Of(
            Days("d", 1, After("c"), After("b")), Days("c", 1, After("d")), Days("b", 1, After("b"))));

        Assert.Equal(
            [
                "Activities wait for each other in a circle: b → b.",
                "Activities wait for each other in a circle: c → d → c.",
            ],
            result.Conflicts.Select(conflict => conflict.Message.English));
    }

    [Fact]
    public void Schedule_PastTheEnd_ListsTheChainThatLeadsThere()
    {
        var problem = Of(
            Days("a", 10) with { NotBefore = Monday.PlusDays(2) },
            Days("aside", 3),
            Days("b", 10, After("aside"), After("a")));

        var conflict = TheConflict(problem with { End = Monday.PlusDays(20) });

        Assert.Equal([PathOf("a") / "notBefore", PathOf("a"), PathOf("b")], conflict.Members);
        Assert.Equal(
            "Activity 'b' finishes on 2019-01-28, 1 day after the end of the programme (2019-01-27): a → b.",
            conflict.Message.English);
        Assert.Equal(
            [
                "Extend the programme by 1 day, to 2019-01-28.",
                "Gain 1 day on this chain: shorten an activity or a lag, or let them overlap.",
                "Allow 'a' to start earlier.",
            ],
            conflict.WaysOut.Select(way => way.English));
    }

    [Fact]
    public void Schedule_PastTheEndBecauseOfRains_OffersToPause()
    {
        var works = Days("works", 250) with { Closures = [Rains(new(7, 1), new(9, 30))] };
        var conflict = TheConflict(Of(works) with { End = new(2019, 12, 31) });

        Assert.Equal("Allow 'works', which waits for a closure to end, to pause.", conflict.WaysOut[^1].English);
    }

    [Fact]
    public void Schedule_NotAfterMissed_ListsTheChainAndTheDate()
    {
        var conflict = TheConflict(Of(Days("a", 10), Days("b", 10, After("a")) with { NotAfter = Monday.PlusDays(9) }));

        Assert.Equal([PathOf("a"), PathOf("b"), PathOf("b") / "notAfter"], conflict.Members);
        Assert.Equal(
            "Activity 'b' finishes on 2019-01-26, 10 days after its deadline (2019-01-16): a → b.",
            conflict.Message.English);
        Assert.Equal("Put off the deadline of 'b' by 10 days, to 2019-01-26.", conflict.WaysOut[0].English);
    }

    [Fact]
    public void Schedule_WindowNeverLongEnough_IsAConflict()
    {
        var conflict = TheConflict(Of(Days("a", 275) with { Closures = [Rains(new(7, 1), new(9, 30))] }));

        Assert.Equal([PathOf("a")], conflict.Members);
        Assert.Equal(
            "Activity 'a' (275 days, in one go) fits nowhere between the closures from 2019-01-07.",
            conflict.Message.English);
        Assert.Equal(["Shorten 'a'.", "Allow 'a' to pause."], conflict.WaysOut.Select(way => way.English));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Schedule_ClosedWithoutEnd_IsAConflict(bool mayPause)
    {
        var task = Days("a", 10) with { Closures = [Closed(Monday.PlusDays(5), null)], MayPause = mayPause };

        Assert.Equal([PathOf("a")], TheConflict(Of(task, Days("b", 1, After("a")))).Members);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Schedule_ClosedAllYear_IsAConflict(bool mayPause)
    {
        var task = Days("a", 1) with { Closures = [Rains(new(3, 1), new(2, 29))], MayPause = mayPause };

        Assert.Equal([PathOf("a")], TheConflict(Of(task)).Members);
    }

    [Fact]
    public void Schedule_SeveralFaults_AreToldAtOnce()
    {
        var result = ActivityScheduler.Schedule(Of(
            Days("a", 1, After("nobody")),
            Days("b", 5) with { NotAfter = Monday },
            Days("c", 400) with { Closures = [Rains(new(7, 1), new(9, 30))] },
            Days("d", 2000)));

        Assert.Equal(4, result.Conflicts.Count);
    }

    [Fact]
    public void Schedule_LongChain_NamesBothEnds()
    {
        var tasks = Enumerable.Range(0, 12)
            .Select(i => Days($"t{i:D2}", 1, i == 0 ? [] : [After($"t{i - 1:D2}")]))
            .ToArray();

        var conflict = TheConflict(Of(tasks) with { End = Monday });

        Assert.EndsWith(
            ": t00 → t01 → t02 → t03 → … → t08 → t09 → t10 → t11.",
            conflict.Message.English,
            StringComparison.Ordinal);
        Assert.Equal(12, conflict.Members.Count);
    }

    [Fact]
    public void Schedule_UnderAnotherCulture_WritesTheSame()
    {
        var problem = Of(Days("a", 2000), Days("b", 9) with { NotAfter = Monday });
        var expected = ActivityScheduler.Schedule(problem);
        Assert.True(Cultures.Agree(() => ActivityScheduler.Schedule(problem) == expected));
    }
}
