using HealthCoop.HealthSystem;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Health;

public sealed class FacilityStateTests
{
    private static readonly FacilityState Built = new(FacilityStatus.UnderConstruction, Text("2010-01/2011-06"));
    private static readonly FacilityState Open = new(FacilityStatus.Open, Text("2011-07/.."));
    private static readonly FacilityState Closed = new(FacilityStatus.Closed, Text("2012-04/2013-01-15"));
    private static readonly FacilityState Reopened = new(FacilityStatus.Reopened, Text("2013-01-16/.."));

    public static TheoryData<string, FacilityStatus?> Days => new()
    {
        { "2009-12-31", null },
        { "2010-01-15", null },                          // It began some day of January 2010.
        { "2010-01-31", FacilityStatus.UnderConstruction },
        { "2011-05-31", FacilityStatus.UnderConstruction },
        { "2011-06-01", FacilityStatus.UnderConstruction },
        { "2011-07-31", FacilityStatus.Open },
        { "2012-03-31", FacilityStatus.Open },
        { "2012-04-15", null },                          // Open or closed already.
        { "2012-04-30", FacilityStatus.Closed },
        { "2013-01-15", FacilityStatus.Closed },
        { "2013-01-16", FacilityStatus.Reopened },
        { "2026-01-01", FacilityStatus.Reopened },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void FindStatus_OnADay_TellsWhatIsCertain(string day, FacilityStatus? expected) =>
        Assert.Equal(expected, With(Built, Open, Closed, Reopened).FindStatus(Day(day)));

    [Fact]
    public void StatesOn_ADayWithinAnUncertainMonth_ListsAllThatMayHold() =>
        Assert.Equal([Open, Closed], With(Built, Open, Closed, Reopened).StatesOn(Day("2012-04-15")));

    [Fact]
    public void FindStatus_SourcesThatContradictEachOther_TellsNothing()
    {
        var facility = With(
            new FacilityState(FacilityStatus.Open, Text("2012/2014")),
            new FacilityState(FacilityStatus.Closed, Text("2013/2013")));

        Assert.Equal(FacilityStatus.Open, facility.FindStatus(Day("2012-12-31")));
        Assert.Null(facility.FindStatus(Day("2013-12-31")));
        Assert.Equal(2, facility.StatesOn(Day("2013-12-31")).Count);
    }

    [Fact]
    public void FindStatus_SourcesThatAgree_TellsWhatTheySay()
    {
        var facility = With(
            new FacilityState(FacilityStatus.Closed, Text("2012/2014")),
            new FacilityState(FacilityStatus.Closed, Text("2013-01/2013-06")));

        Assert.Equal(FacilityStatus.Closed, facility.FindStatus(Day("2013-01-15")));
    }

    [Fact]
    public void FindStatus_AfterAKnownEndWithoutAnotherState_TellsNothing()
    {
        var facility = With(
            new FacilityState(FacilityStatus.Open, Text("1990/..")),
            new FacilityState(FacilityStatus.Closed, Text("2012/2012")));

        Assert.Equal(FacilityStatus.Open, facility.FindStatus(Day("2011-12-31")));
        Assert.Null(facility.FindStatus(Day("2013-01-01")));
    }

    [Fact]
    public void FindStatus_OfWhatBeganNobodyKnowsWhen_HoldsUntilTheNext()
    {
        var facility = With(
            new FacilityState(FacilityStatus.Open, default),
            new FacilityState(FacilityStatus.Destroyed, Text("2012-03-22/..")));

        Assert.Equal(FacilityStatus.Open, facility.FindStatus(Day("2012-03-21")));
        Assert.Equal(FacilityStatus.Destroyed, facility.FindStatus(Day("2012-03-22")));
    }

    [Theory]
    [InlineData("2011-12-31", FacilityStatus.Open, true)]
    [InlineData("2012-04-01", FacilityStatus.Open, true)]
    [InlineData("2012-12-31", FacilityStatus.Closed, false)]
    [InlineData("2014-06-15", FacilityStatus.UnderRehabilitation, null)]
    public void IsOpenOn_OfDamage_TellsWhatIsSaidBesideIt(string day, FacilityStatus status, bool? isOpen)
    {
        var facility = With(
            new FacilityState(FacilityStatus.Open, Text("1990/..")),
            new FacilityState(FacilityStatus.Damaged, Text("2012-03-22/..")),
            new FacilityState(FacilityStatus.Closed, Text("2012-06/..")),
            new FacilityState(FacilityStatus.UnderRehabilitation, Text("2014-01/..")));

        Assert.Equal((status, isOpen), (facility.FindStatus(Day(day)), facility.IsOpenOn(Day(day))));
    }

    [Fact]
    public void StatesOn_OfDamageBesideAnotherState_ListsBoth()
    {
        var (open, damaged) = (Open, new FacilityState(FacilityStatus.Damaged, Text("2012-03/..")));

        Assert.Equal([open, damaged], With(open, damaged).StatesOn(Day("2012-06-01")));
        Assert.Equal(FacilityStatus.Damaged, With(damaged).FindStatus(Day("2012-06-01")));
        Assert.Null(With(damaged).IsOpenOn(Day("2012-06-01")));
    }

    [Fact]
    public void FindStatus_OfAReturnThatIsOnlyPlanned_LooksAtWhatWas()
    {
        var foreseen = Reopened with { Modality = Modality.Planned };
        var facility = With(new FacilityState(FacilityStatus.Closed, Text("2012-04/..")), foreseen);

        Assert.Equal(FacilityStatus.Closed, facility.FindStatus(Day("2013-02-01")));
        Assert.False(facility.IsOpenOn(Day("2013-02-01")));
        Assert.True(With(Closed, foreseen with { Modality = Modality.Achieved }).IsOpenOn(Day("2013-02-01")));
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void IsOpenOn_OfWhatFindStatusTells_AgreesWithIt(string day, FacilityStatus? status) => Assert.Equal(
        status is null ? default(bool?) : status is FacilityStatus.Open or FacilityStatus.Reopened,
        With(Built, Open, Closed, Reopened).IsOpenOn(Day(day)));

    [Fact]
    public void FindStatus_OfNoStates_TellsNothing() => Assert.Null(With().FindStatus(Day("2012-03-21")));

    private static Facility With(params ReadOnlySpan<FacilityState> states) => new()
    {
        Id = new("centre"),
        Name = new("Centre", "Centre"),
        Type = FacilityType.CommunityHealthCentre,
        Territory = new("ville"),
        States = [.. states],
    };

    private static PartialInterval Text(string text) =>
        PartialInterval.TryParse(text, out var interval) ? interval : throw new ArgumentException(text, nameof(text));

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
