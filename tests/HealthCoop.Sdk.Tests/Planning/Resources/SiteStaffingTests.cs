using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Planning.Resources;
using Xunit;

namespace HealthCoop.Tests.Planning.Resources;

/// <summary>The staff of a facility by workload and by cover where facts are bounds or not known, and who can do the
/// work.</summary>
public sealed class SiteStaffingTests
{
    private static readonly Id<Cadre> Nurse = new("nurse");
    private static readonly Id<Skill> Ultrasound = new("ultrasound");
    private static readonly Claim<AnnualWorkingTime> Time = Claim.Planned(AnnualWorkingTime.FromMinutes(104_832));

    [Fact]
    public void Assess_TimeOfAtLeast_TakesAtMostSoManyPeople()
    {
        var staff = Staffing(Claim.Expected(Comparator.AtLeast, AnnualWorkingTime.FromMinutes(104_832)), Need(1_048_320, 168));
        Assert.Equal(Claim.Expected(Comparator.AtMost, FullTimeEquivalent.Of(10)), staff.ByWorkload);
        Assert.Equal(Claim.Expected(Comparator.AtMost, FullTimeEquivalent.Of(5)), staff.ByCover);
        Assert.Equal(Claim.Expected(Comparator.AtMost, FullTimeEquivalent.Of(10)), staff.Required);
    }

    [Fact]
    public void Assess_CoverNotKnown_RequiresAtLeastTheWorkload()
    {
        var need = Need(1_048_320, 0) with { Cover = Claim.NotPublished<WeeklyHours>(Modality.Planned) };
        var staff = Staffing(Time, need);
        Assert.Equal(Claim.Expected(Comparator.AtLeast, FullTimeEquivalent.Of(10)), staff.Required);
        Assert.Equal(StaffingBasis.Workload, staff.DecidedBy);
        Assert.False(staff.ByCover!.IsKnown);
    }

    [Fact]
    public void Assess_LongerCoverIsPossible_IsAtLeastTheLongestThatIsSure()
    {
        var atLeast = Need(0, 42) with { Cover = Claim.Expected(Comparator.AtLeast, WeeklyHours.Of(42)) };
        Assert.Equal(
            Claim.Expected(Comparator.AtLeast, FullTimeEquivalent.Of(2.5m)),
            Staffing(Time, atLeast, Need(0, 84)).ByCover);
    }

    [Fact]
    public void Assess_WorkloadDecides_BearsNoBoundOfTheCover()
    {
        var need = Need(1_048_320, 42) with { Cover = Claim.Expected(Comparator.AtMost, WeeklyHours.Of(42)) };
        Assert.Equal(Claim.Expected(FullTimeEquivalent.Of(10)), Staffing(Time, need).Required);
    }

    [Theory]
    [InlineData(false, null, ReadinessState.Undecided)]
    [InlineData(true, null, ReadinessState.Ready)]
    [InlineData(true, 0, ReadinessState.NotReady)]
    [InlineData(true, 1, ReadinessState.Ready)]
    public void Assess_SkillAndQualification_DecideWhetherTheStaffCanDoIt(bool hasSkill, int? qualified, ReadinessState expected)
    {
        var post = new StaffPost(Nurse, FullTimeEquivalent.Of(1))
        {
            Skills = hasSkill ? [Ultrasound] : [],
            Qualified = qualified is { } count ? Claim.Baseline(FullTimeEquivalent.Of(count)) : null,
        };
        Assert.Equal(expected, StateWith(post));
    }

    [Fact]
    public void Assess_OtherSkills_LeaveTheServiceNotReady() => Assert.Equal(
        ReadinessState.NotReady,
        StateWith(new(Nurse, FullTimeEquivalent.Of(1)) { Skills = [new("suture")] }));

    [Fact]
    public void Assess_QualificationNotKnown_IsUndecided() => Assert.Equal(
        ReadinessState.Undecided,
        StateWith(new(Nurse, FullTimeEquivalent.Of(1))
        {
            Skills = [Ultrasound],
            Qualified = Claim.NotPublished<FullTimeEquivalent>(Modality.Baseline),
        }));

    private static ReadinessState StateWith(StaffPost post)
    {
        var means = new FacilityMeans { Posts = [post], PostsAreComplete = true };
        return Assert.Single(Assess(Time, means, Need(1, 0) with { Skills = [Ultrasound] }).Services).State;
    }

    private static CadreStaffing Staffing(Claim<AnnualWorkingTime> time, params CadreTime[] needs) =>
        Assert.Single(Assess(time, new(), needs).Staffing);

    // One contact a year, so that its minutes are the year's.
    private static CadreTime Need(decimal minutes, decimal hoursPerWeek) => new(Nurse, Claim.Planned(minutes))
    {
        Cover = hoursPerWeek == 0 ? null : Claim.Planned(WeeklyHours.Of(hoursPerWeek)),
    };

    private static SiteReadiness Assess(Claim<AnnualWorkingTime> time, FacilityMeans means, params CadreTime[] needs) =>
        Assert.Single(ReadinessAssessor.Assess(new([new()
        {
            Facility = new("post"),
            MeansPath = JsonPointer.Root / "means",
            Services =
            [
                new(
                    new() { Id = new("care"), Name = new("Soins", "Care"), Needs = [.. needs], NeedsAreComplete = true },
                    JsonPointer.Root / "careServices" / 0,
                    Claim.Planned(AnnualQuantity.Of(1))),
            ],
            Before = means,
        }])
        {
            AvailableTimes = [new(Nurse, time)],
        }).Sites);
}
