using HealthCoop.Planning.Scheduling;
using HealthCoop.Programmes;
using NodaTime;
using Xunit;
using static HealthCoop.Tests.Planning.Scheduling.Problems;

namespace HealthCoop.Tests.Planning.Scheduling;

public sealed class ActivitySchedulerTests
{
    private static readonly LocalDate Friday = Monday.PlusDays(4);

    public static TheoryData<Precedence, string> Links => new()
    {
        // "a" goes from Monday 7 to Friday 11 January 2019.
        { After("a"), "2019-01-12" },
        { After("a", Length.Days(3)), "2019-01-15" },
        { After("a", Length.WorkingDays(1)), "2019-01-15" },
        { After("a", Length.WorkingDays(6)), "2019-01-22" },
        { After("a", Length.Months(1)), "2019-02-12" },
        { WithStartOf("a"), "2019-01-07" },
        { WithStartOf("a", Length.Days(2)), "2019-01-09" },
        { WithStartOf("a", Length.WorkingDays(5)), "2019-01-12" },
        { WithStartOf("a", Length.Months(2)), "2019-03-07" },
        { WithFinishOf("a"), "2019-01-10" },
        { WithFinishOf("a", Length.Days(2)), "2019-01-12" },
        { WithFinishOf("a", Length.WorkingDays(1)), "2019-01-13" },
        { WithFinishOf("a", Length.Months(1)), "2019-02-10" },
    };

    [Theory]
    [MemberData(nameof(Links))]
    public void Schedule_Link_StartsWhenItIsKept(Precedence link, string start)
    {
        var schedule = Scheduled(Of(Days("a", 5), Days("b", 2, link)));

        Assert.Equal(start, schedule.Activity("b").Start.ToIso());
    }

    public static TheoryData<Length, string> Lengths => new()
    {
        { Length.Days(0), "2019-01-07" },
        { Length.Days(1), "2019-01-07" },
        { Length.Days(6), "2019-01-12" },
        { Length.WorkingDays(0), "2019-01-07" },
        { Length.WorkingDays(5), "2019-01-11" },
        { Length.WorkingDays(6), "2019-01-14" },
        { Length.Months(0), "2019-01-07" },
        { Length.Months(1), "2019-02-06" },
        { Length.Months(18), "2020-07-06" },
    };

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Schedule_Length_CountsTheFirstDay(Length length, string finish)
    {
        var schedule = Scheduled(Of(Lasting("a", length)));

        Assert.Equal(Monday, schedule.Activity("a").Start);
        Assert.Equal(finish, schedule.Activity("a").Finish.ToIso());
    }

    [Fact]
    public void Schedule_WorkingDaysAfterFriday_StartOnMonday()
    {
        var schedule = Scheduled(Of(Days("a", 5), Lasting("b", Length.WorkingDays(2), After("a"))));

        Assert.Equal(Monday.PlusDays(7), schedule.Activity("b").Start);
        Assert.Equal(Monday.PlusDays(8), schedule.Activity("b").Finish);
    }

    [Fact]
    public void Schedule_Event_FillsItsDay()
    {
        var schedule = Scheduled(Of(Days("a", 5), Days("opening", 0, After("a")), Days("b", 1, After("opening"))));

        Assert.Equal(Friday.PlusDays(1), schedule.Activity("opening").Start);
        Assert.Equal(Friday.PlusDays(1), schedule.Activity("opening").Finish);
        Assert.Equal(Friday.PlusDays(2), schedule.Activity("b").Start);
    }

    [Fact]
    public void Schedule_EventOnWorkingDay_WaitsForMonday()
    {
        var schedule = Scheduled(Of(Days("a", 5), Lasting("opening", Length.WorkingDays(0), After("a"))));

        Assert.Equal(Monday.PlusDays(7), schedule.Activity("opening").Start);
    }

    [Fact]
    public void Schedule_NotBefore_HoldsTheStart()
    {
        var schedule = Scheduled(Of(Days("a", 5) with { NotBefore = Friday }));

        Assert.Equal(Friday, schedule.Start);
        Assert.IsType<NotBeforeDriver>(schedule.Activity("a").Driver);
    }

    [Fact]
    public void Schedule_NotBeforeTheProgramme_StartsWithTheProgramme()
    {
        var schedule = Scheduled(Of(Days("a", 5) with { NotBefore = Monday.PlusDays(-30) }));

        Assert.Equal(Monday, schedule.Activity("a").Start);
        Assert.IsType<ProgrammeStartDriver>(schedule.Activity("a").Driver);
    }

    [Fact]
    public void Schedule_SeveralPredecessors_NamesTheLast()
    {
        var schedule = Scheduled(Of(
            Days("a", 5),
            Days("b", 9),
            Days("c", 1, After("a"), After("b")),
            Days("d", 3, After("a"), WithFinishOf("b", Length.Days(4)))));

        Assert.Equal(new PredecessorDriver(new("b"), PrecedenceKind.FinishToStart), schedule.Activity("c").Driver);
        Assert.Equal(new PredecessorDriver(new("b"), PrecedenceKind.FinishToFinish), schedule.Activity("d").Driver);
    }

    [Fact]
    public void Schedule_PredecessorsWithTheSameDay_NamesTheFirstId()
    {
        var schedule = Scheduled(Of(Days("z", 5), Days("b", 5), Days("c", 1, After("z"), After("b"))));

        Assert.Equal(new PredecessorDriver(new("b"), PrecedenceKind.FinishToStart), schedule.Activity("c").Driver);
    }

    [Fact]
    public void Schedule_StartTogether_NamesTheProgramme()
    {
        var schedule = Scheduled(Of(Days("a", 5), Days("b", 5, WithStartOf("a"))));

        Assert.IsType<ProgrammeStartDriver>(schedule.Activity("b").Driver);
    }

    [Fact]
    public void Schedule_NoTasks_SpansTheProgramme()
    {
        var schedule = Scheduled(Of());

        Assert.Equal(Monday, schedule.Start);
        Assert.Equal(new(2021, 12, 31), schedule.Finish);
        Assert.True(schedule.Activities.IsEmpty);
        Assert.True(schedule.CriticalPath.IsEmpty);
    }

    [Fact]
    public void Schedule_DatesInAnotherCalendar_AreTheSameDays()
    {
        var problem = Of(Days("a", 5) with { NotBefore = Friday });
        var julian = problem with
        {
            Start = problem.Start.WithCalendar(CalendarSystem.Julian),
            Tasks = [Days("a", 5) with { NotBefore = Friday.WithCalendar(CalendarSystem.Coptic) }],
        };

        Assert.Equal(ActivityScheduler.Schedule(problem), ActivityScheduler.Schedule(julian));
    }

    [Fact]
    public void Schedule_ExampleOfTheDocumentation_DoesAsItSays()
    {
        var schedule = Scheduled(Of(
            Lasting("study", Length.WorkingDays(20)),
            Lasting("works", Length.Months(6), After("study", Length.Days(10))) with
            {
                Closures = [Rains(new(7, 1), new(9, 30))],
            }));

        Assert.Equal(new LocalDate(2019, 10, 1), schedule.Activity("works").Start);
        Assert.Equal(new LocalDate(2020, 3, 31), schedule.Activity("works").Finish);
    }

    [Fact]
    public void Schedule_NoProblem_Throws() =>
        Assert.Throws<ArgumentNullException>(() => ActivityScheduler.Schedule(null!));
}
