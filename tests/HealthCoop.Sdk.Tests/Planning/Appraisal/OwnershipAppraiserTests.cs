using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Planning.Appraisal;
using HealthCoop.Programmes;
using HealthCoop.Territories;
using HealthCoop.Tests.Samples;
using NodaTime;
using Xunit;
using static HealthCoop.Tests.Planning.Appraisal.OwnershipSample;
using Interval = HealthCoop.Planning.Appraisal.Interval;

namespace HealthCoop.Tests.Planning.Appraisal;

public sealed class OwnershipAppraiserTests
{
    [Fact]
    public void Appraise_HandedOverAtMidYear_RisesFromNorthToSouth()
    {
        var ownership = Appraise(Of(Throughout(
            [.. All(North, new(null, new(2010, 6))), .. All(South, new(new(2010, 7)))])));

        Assert.Equal(12, ownership.Overall.Months.Count);
        Assert.All(ownership.Overall.Months.Take(6), month => Assert.Equal(Percentage.FromPercent(100), month.North));
        Assert.All(ownership.Overall.Months.Skip(6), month => Assert.Equal(Percentage.FromPercent(100), month.South));
        Assert.Equal(new Interval(0.5m, 0.5m), ownership.Overall.Area);
        Assert.Equal(new Interval(1, 1), ownership.Overall.FinalLevel);
        Assert.Empty(ownership.Gaps);
    }

    [Fact]
    public void Appraise_NothingKnown_GivesNoScore()
    {
        var ownership = Appraise(Of(Throughout()));

        Assert.Equal((new Interval(0, 1), new Interval(0, 1)), (ownership.Overall.Area, ownership.Overall.FinalLevel));
        Assert.All(ownership.Pays.Months, month => Assert.Equal(Percentage.FromPercent(100), month.NotKnown));
        Assert.Equal(
            [ResponsibilityType.Decides, ResponsibilityType.Performs, ResponsibilityType.Pays],
            ownership.Gaps.Select(gap => gap.Type));
    }

    [Fact]
    public void Appraise_OnePartNotKnown_LeavesAThirdOpen()
    {
        var ownership = Appraise(Of(Throughout(All(South).Take(2))));

        Assert.Equal(new Interval(1, 1), ownership.Decides.Area);
        Assert.Equal(new Interval(0, 1), ownership.Pays.Area);
        Assert.Equal(new Interval(0.666667m, 1), ownership.Overall.Area);
        Assert.Equal([new(JsonPointer.Root / "activities" / 0, ResponsibilityType.Pays)], ownership.Gaps);
    }

    [Fact]
    public void Appraise_HoldersOfOnePart_ShareIt()
    {
        Responsibility[] holders =
        [
            new(South, ResponsibilityType.Decides),
            new(North, ResponsibilityType.Decides),
            new(Network, ResponsibilityType.Decides),
            new(Network, ResponsibilityType.IsConsulted),
        ];

        var month = Appraise(Of(Throughout(holders))).Decides.Months[0];

        Assert.Equal((0.333333m, 0.333333m, 0.333334m), (
            month.South.Fraction,
            month.North.Fraction,
            month.NotKnown.Fraction));
    }

    [Fact]
    public void Appraise_AHolderOfNeitherSide_IsKnownAndAddsToNeither()
    {
        var programme = Of(Throughout(
            new(South, ResponsibilityType.Decides),
            new(North, ResponsibilityType.Decides),
            new(Fund, ResponsibilityType.Decides),
            new(Fund, ResponsibilityType.Pays)));

        var ownership = Appraise(programme);

        Assert.Equal(
            (0.333333m, 0.333333m, 0.333334m, 0m),
            (
                ownership.Decides.Months[0].South.Fraction,
                ownership.Decides.Months[0].North.Fraction,
                ownership.Decides.Months[0].Neither.Fraction,
                ownership.Decides.Months[0].NotKnown.Fraction));
        Assert.Equal((new Interval(0, 0), 1m), (ownership.Pays.Area, ownership.Pays.Months[0].Neither.Fraction));
        Assert.DoesNotContain(ownership.Gaps, gap => gap.Type is ResponsibilityType.Decides or ResponsibilityType.Pays);
    }

    [Fact]
    public void Appraise_APartOfAMonthNotKnown_IsOpenThen()
    {
        var ownership = Appraise(Of(Throughout(
            [.. All(North), new(South, ResponsibilityType.Decides) { During = new(new(2010)) }])));

        Assert.Equal(
            [.. Enumerable.Repeat(0.5m, 11), 0],
            ownership.Decides.Months.Select(month => month.NotKnown.Fraction));
        Assert.Equal(0.5m, ownership.Decides.Months[11].South.Fraction);
    }

    [Fact]
    public void Appraise_StatedDates_SayInWhichMonthsATaskRunsForSure()
    {
        var ownership = Appraise(Of(Lasting(4, new(2010, 3), new(2010, 8), All(South))));

        Assert.Equal([3, 4, 5, 6, 7, 8], ownership.Overall.Months.Select(month => month.Month.Month));
        Assert.Equal([0, 0, 1, 1, 0, 0], ownership.Overall.Months.Select(month => month.Tasks));
        Assert.Equal([1, 1, 0, 0, 1, 1], ownership.Overall.Months.Select(month => month.PossibleTasks));
        Assert.Equal(new Interval(1, 1), ownership.Overall.Area);
        Assert.Empty(ownership.Undated);
    }

    [Fact]
    public void Appraise_DatesNotStated_MayCountOrNot()
    {
        var ownership = Appraise(Of(Throughout(All(South)), Lasting(2, null, null, All(North))));

        Assert.All(ownership.Overall.Months, month => Assert.Equal((1, 1), (month.Tasks, month.PossibleTasks)));
        Assert.Equal(new Interval(0.5m, 1), ownership.Overall.Area);
        Assert.Equal([JsonPointer.Root / "activities" / 1], ownership.Undated);
    }

    [Fact]
    public void Appraise_ASchedule_DatesTheTasks()
    {
        var sample = new PlannedSample("parsante");

        var ownership = OwnershipAppraiser.Appraise(
            new(sample.Programme, sample.Plan.Schedule) { Subjects = [OwnershipSubject.Activities] });

        Assert.Empty(ownership.Undated);
        Assert.All(ownership.Overall.Months, month => Assert.Equal(0, month.PossibleTasks));
        Assert.Equal(new YearMonth(2019, 1), ownership.Overall.Months[0].Month);

        // The press says who pays for all of it, and no source who decides.
        Assert.Equal(new Interval(0, 0), ownership.Pays.Area);
        Assert.Equal(new Interval(0, 1), ownership.Decides.Area);
    }

    [Fact]
    public void Appraise_AFacility_IsRunFromItsOpening()
    {
        var site = Site(All(South));
        var opening = new Opening
        {
            Id = new("opening"),
            Name = new("Ouverture", "Opening"),
            Facility = site,
            Pillars = Pillar.ServiceDelivery,
            Timing = Timing.Lasting(Claim.Planned(Length.Days(1))),
            NotBefore = Claim.Planned(new PartialDate(2010, 10, 4)),
            NotAfter = Claim.Planned(new PartialDate(2010, 10, 4)),
        };
        var programme = Of(opening) with { Facilities = [site] };

        var facilities = Appraise(programme, OwnershipSubject.Facilities);

        Assert.Equal([10, 11, 12], facilities.Overall.Months.Select(month => month.Month.Month));
        Assert.Equal(12, Appraise(programme with { Activities = [] }, OwnershipSubject.Facilities).Overall.Months.Count);
    }

    [Theory]
    [InlineData(Modality.Planned, 1, 0)]
    [InlineData(Modality.Conditional, 0, 1)]
    public void Appraise_ABody_WorksOnceItIsSetUpForSure(Modality modality, int sure, int possible)
    {
        var body = new Institution
        {
            Id = new("unit"),
            Name = new("Cellule", "Unit"),
            Type = InstitutionType.PrefigurationUnit,
            Owner = South,
            SetUpOn = Claim.Planned(new PartialDate(2010, 3)) with { Modality = modality },
            SunsetOn = Claim.Planned(new PartialDate(2010, 8)),
            Responsibilities = All(South).ToValueList(),
        };

        var months = Appraise(Of() with { Institutions = [body] }, OwnershipSubject.Institutions).Overall.Months;

        Assert.Equal([3, 4, 5, 6, 7, 8], months.Select(month => month.Month.Month));
        Assert.All(months, month => Assert.Equal((sure, possible), (month.Tasks, month.PossibleTasks)));
    }

    [Fact]
    public void Appraise_AnEndThatIsNotKnown_HasNoMonth()
    {
        var ownership = Appraise(Of(Throughout(All(South))) with { End = null });

        Assert.Empty(ownership.Overall.Months);
        Assert.Equal([JsonPointer.Root / "activities" / 0], ownership.Undated);
        Assert.Equal((new Interval(0, 1), new Interval(0, 1)), (ownership.Overall.Area, ownership.Overall.FinalLevel));
    }

    [Fact]
    public void Appraise_LastMonthsThatMayBeEmpty_WidenTheFinalLevel()
    {
        var ownership = Appraise(Of(
            Lasting(2, new(2010, 1), new(2010, 2), All(South)),
            Lasting(1, new(2010, 5), new(2010, 8), All(North))));

        Assert.Equal(new Interval(0, 1), ownership.Overall.FinalLevel);
        Assert.Equal(new Interval(0.333333m, 1), ownership.Overall.Area);
    }

    [Fact]
    public void Appraise_AnEndThatIsNotKnownAndALengthThatIs_MayRunAtAnyTime()
    {
        var programme = Of(Lasting(2, new(2010, 3), null, All(South))) with { End = null };

        Assert.Equal([JsonPointer.Root / "activities" / 0], Appraise(programme).Undated);
    }

    [Fact]
    public void Appraise_AnEndAtTheEndOfTheCalendar_StopsThere()
    {
        var programme = Of(Lasting(2, null, null, All(South))) with
        {
            Start = Claim.Planned(new PartialDate(9998, 12)),
            End = Claim.Planned(new PartialDate(9999)),
        };

        Assert.Equal(new YearMonth(9999, 12), Appraise(programme).Overall.Months[^1].Month);
        Assert.Equal(13, Appraise(programme).Overall.Months.Count);
    }

    [Theory]
    [InlineData(FacilityStatus.Closed, 8)]
    [InlineData(FacilityStatus.Destroyed, 8)]
    [InlineData(FacilityStatus.Planned, 8)]
    [InlineData(FacilityStatus.UnderConstruction, 8)]
    [InlineData(FacilityStatus.Damaged, 12)]
    public void Appraise_AFacilityThatIsNotOpen_IsNotRunThen(FacilityStatus status, int months)
    {
        var site = Site(All(South)) with
        {
            States =
            [
                new(status, new(new(2010, 3, 15))),
                new(FacilityStatus.Reopened, new(new(2010, 8, 2))),
            ],
        };

        var ownership = Appraise(Of() with { Facilities = [site] }, OwnershipSubject.Facilities);

        Assert.Equal(months, ownership.Overall.Months.Count);
    }

    [Fact]
    public void Appraise_AFacilityClosedInAYearOfWhichNoMonthIsKnown_MayBeRun()
    {
        var site = Site(All(South)) with { States = [new(FacilityStatus.Closed, new(new(2010)))] };

        var ownership = Appraise(Of() with { Facilities = [site] }, OwnershipSubject.Facilities);

        Assert.All(ownership.Overall.Months, month => Assert.Equal((0, 1), (month.Tasks, month.PossibleTasks)));
    }

    private static Facility Site(IEnumerable<Responsibility> responsibilities) => new()
    {
        Id = new("site"),
        Name = new("Centre", "Centre"),
        Type = FacilityType.CommunityHealthCentre,
        Territory = new Id<Territory>("place"),
        Responsibilities = responsibilities.ToValueList(),
    };

    private static OwnershipAppraisal Appraise(Programme programme, params OwnershipSubject[] subjects) =>
        OwnershipAppraiser.Appraise(subjects.Length == 0
            ? new(programme)
            : new OwnershipProblem(programme) { Subjects = [.. subjects] });
}
