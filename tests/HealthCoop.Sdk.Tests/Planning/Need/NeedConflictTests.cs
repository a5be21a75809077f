using HealthCoop.HealthSystem;
using HealthCoop.Planning.Need;
using Xunit;
using static HealthCoop.Tests.Planning.Need.NeedSample;

namespace HealthCoop.Tests.Planning.Need;

public sealed class NeedConflictTests
{
    private static readonly ServiceAtSite Clinic = new(new("clinic"), new("consultation"));

    [Fact]
    public void Estimate_ReferralsInACircle_NamesTheCircle()
    {
        var conflict = Single(Problem with
        {
            Services = [Service(Clinic), .. Problem.Services],
            Referrals =
            [
                .. Problem.Referrals,
                Refers(Hospital, Centre, Percent(5)),
                Refers(Hospital, Clinic, Percent(5)),
            ],
        });
        Assert.Equal(
            "Referrals go round in a circle: 'consultation' ('csref') → 'consultation' ('cscom') → "
            + "'consultation' ('csref').",
            conflict.Message.English);
        Assert.Equal(["/referrals/csref/cscom", "/referrals/cscom/csref"], conflict.Members.Select(at => $"{at}"));
        Assert.NotEmpty(conflict.WaysOut);
    }

    [Fact]
    public void Estimate_ReferralToItself_IsACircle() => Assert.Contains(
        "'consultation' ('cscom') → 'consultation' ('cscom').",
        Single(Problem with { Referrals = [Refers(Centre, Centre, Percent(5))] }).Message.English,
        StringComparison.Ordinal);

    [Fact]
    public void Estimate_TwoCircles_NamesBoth()
    {
        var (one, other) = (new ServiceAtSite(new("one"), new("care")), new ServiceAtSite(new("other"), new("care")));
        var result = NeedEstimator.Estimate(Problem with
        {
            Services = [.. Problem.Services, Service(one), Service(other), Service(Clinic)],
            Referrals =
            [
                .. Problem.Referrals,
                Refers(Hospital, Centre, Percent(5)),
                Refers(Centre, Clinic, Percent(5)),
                Refers(one, other, Percent(5)),
                Refers(other, one, Percent(5)),
            ],
        });
        Assert.Null(result.Estimate);
        Assert.Equal(2, result.Conflicts.Count);
    }

    [Fact]
    public void Estimate_ReferralToAServiceThatIsNotListed_Conflicts()
    {
        var conflict = Single(Problem with { Referrals = [Refers(Centre, Clinic, Percent(5))] });
        Assert.Contains("'consultation' ('clinic'), which is not", conflict.Message.English, StringComparison.Ordinal);
        Assert.Equal("/referrals/cscom/clinic", $"{Assert.Single(conflict.Members)}");
    }

    [Fact]
    public void Estimate_ServiceTwice_Conflicts() => Assert.Equal(
        "The problem gives service 'consultation' of 'csref' 2 times.",
        Single(Problem with { Services = [.. Problem.Services, Service(Hospital)] }).Message.English);

    [Fact]
    public void Estimate_ReferralTwice_Conflicts() => Assert.Contains(
        "3 times",
        Single(Problem with
        {
            Referrals = [.. Problem.Referrals, .. Problem.Referrals, Refers(Centre, Hospital, null)],
        }).Message.English,
        StringComparison.Ordinal);

    [Fact]
    public void Estimate_PopulationTwice_Conflicts() => Assert.Contains(
        "the population of 'cscom' (everybody)",
        Single(Problem with { Populations = [.. Problem.Populations, People(Centre)] }).Message.English,
        StringComparison.Ordinal);

    [Fact]
    public void Estimate_YearTwice_Conflicts()
    {
        YearClaim<int> count = new(2019, Claim.Baseline(1));
        YearClaim<Percentage> coverage = new(2018, Percent(1));
        Assert.Contains(
            "'cscom' in 2019",
            Single(Problem with { Populations = [People(Centre, count, count)] }).Message.English,
            StringComparison.Ordinal);
        Assert.Contains(
            "(everybody) in 2018",
            Single(Problem with
            {
                Services =
                [
                    Service(Hospital),
                    Service(Centre, Demand() with { Coverage = new GivenCoverage([coverage, coverage]) }),
                ],
            }).Message.English,
            StringComparison.Ordinal);
    }

    public static TheoryData<PopulationGroup, PopulationGroup, bool> Pairs => new()
    {
        { PopulationGroup.Everybody, Soldiers, true },
        { Civilians, Soldiers, false },
        { Civilians, Civilians, true },
        { new() { Ages = new(0, 4) }, new() { Ages = new(5) }, false },
        { new() { Ages = new(0, 4) }, new() { Ages = new(4, 9) }, true },
        { new() { Ages = new(15, 49), Sex = Sex.Female }, new() { Ages = new(15, 49), Sex = Sex.Male }, false },
        { new() { Ages = new(15, 49), Sex = Sex.Female }, new() { Users = UserGroup.Military }, true },
        { new() { Sex = Sex.Female }, new() { Ages = new(60) }, true },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Estimate_GroupsWithPeopleInCommon_Conflict(PopulationGroup one, PopulationGroup other, bool overlap)
    {
        Assert.Equal(overlap, Conflicts(one, other));
        Assert.Equal(overlap, Conflicts(other, one));
    }

    private static bool Conflicts(PopulationGroup one, PopulationGroup other) => NeedEstimator
        .Estimate(Problem with { Services = [Service(Hospital), Service(Centre, Demand(one), Demand(other))] })
        .Conflicts.Any(conflict => conflict.Message.English.Contains("twice", StringComparison.Ordinal));

    private static Conflict Single(NeedProblem problem)
    {
        var result = NeedEstimator.Estimate(problem);
        Assert.Null(result.Estimate);
        return Assert.Single(result.Conflicts);
    }
}
