using HealthCoop.Planning.Need;
using Xunit;
using static HealthCoop.Tests.Planning.Need.NeedSample;

namespace HealthCoop.Tests.Planning.Need;

public sealed class NeedEstimatorTests
{
    private static readonly ServiceAtSite Theatre = new(Hospital.Facility, new("surgery"));

    [Fact]
    public void Estimate_EachFigure_IsWrittenWithItsOperands()
    {
        var group = Estimate(Problem).At(Centre).Groups.Single();
        Assert.Equal(
            (10_000m, 20m, 1.4m, 50m),
            (group.Terms!.Population.Value, group.Terms.TargetShare.Value?.Percent,
                group.Terms.Rate.Value?.PerPersonYear, group.Terms.Coverage.Value?.Percent));
        Assert.Equal((2_000m, 2_800m), (group.Volumes.TargetPopulation.Value, group.Volumes.Need.Value?.PerYear));
        Assert.Equal((1_400m, 1_400m), (group.Volumes.Covered.Value?.PerYear, group.Volumes.Unmet.Value?.PerYear));
        Assert.Equal((0m, 1_400m), (group.Volumes.Received.Value?.PerYear, group.Volumes.Contacts.Value?.PerYear));
        Assert.Equal(112m, group.Volumes.ReferredOut.Value?.PerYear);
    }

    [Fact]
    public void Estimate_Referral_ArrivesInTheSameGroup()
    {
        var estimate = Estimate(Problem);
        var arrived = estimate.At(Hospital).Groups.Single();
        Assert.Null(arrived.Terms);
        Assert.Equal(PopulationGroup.Everybody, arrived.Group);
        Assert.Equal((0m, 112m), (arrived.Volumes.Covered.Value?.PerYear, arrived.Volumes.Contacts.Value?.PerYear));
        Assert.Equal(estimate.At(Centre).Groups[0].ReferredOut, arrived.Received);
        Assert.Equal(Problem.Referrals[0], arrived.Received[0].Referral);
    }

    [Fact]
    public void Estimate_ReferredToAServiceWithItsOwn_AddsBoth()
    {
        var estimate = Estimate(Problem with
        {
            Populations = [.. Problem.Populations, People(Hospital, new YearClaim<int>(2019, Claim.Baseline(500)))],
            Services = [Service(Hospital, Demand()), Problem.Services[1]],
        });
        var total = estimate.At(Hospital).Total;
        Assert.Equal((70m, 112m), (total.Covered.Value?.PerYear, total.Received.Value?.PerYear));
        Assert.Equal(182m, total.Contacts.Value?.PerYear);
    }

    [Fact]
    public void Estimate_ChainOfReferrals_PassesOnWhatIsReceived()
    {
        var estimate = Estimate(Problem with
        {
            Services = [Service(Theatre), .. Problem.Services],
            Referrals = [Refers(Hospital, Theatre, Percent(25)), .. Problem.Referrals],
        });
        Assert.Equal(28m, estimate.At(Theatre).Total.Contacts.Value?.PerYear);
        Assert.Equal(112m, estimate.At(Hospital).Total.Contacts.Value?.PerYear);
    }

    [Fact]
    public void Estimate_TwoGroups_AreListedAndAddedUp()
    {
        var need = Estimate(Problem with
        {
            Populations =
            [
                People(Centre, new YearClaim<int>(2019, Claim.Baseline(10_000))) with { Group = Civilians },
                People(Centre, new YearClaim<int>(2019, Claim.Baseline(1_000))) with { Group = Soldiers },
            ],
            Services = [Service(Hospital), Service(Centre, Demand(Civilians), Demand(Soldiers))],
        });
        Assert.Equal([1_400m, 140m], need.At(Centre).Groups.Select(group => group.Volumes.Contacts.Value?.PerYear));
        Assert.Equal(1_540m, need.At(Centre).Total.Contacts.Value?.PerYear);
        Assert.Equal(2_200m, need.At(Centre).Total.TargetPopulation.Value);
        Assert.Equal([112m, 11.2m], need.At(Hospital).Groups.Select(group => group.Volumes.Contacts.Value?.PerYear));
    }

    [Fact]
    public void Estimate_SeveralYears_TakesPopulationAndCoverageOfEach()
    {
        var need = Estimate(Problem with
        {
            Years = new(2019, 2020),
            Populations =
            [
                Problem.Populations[0] with { Growth = Claim.Expected(GrowthRate.FromPercentPerYear(3)) },
            ],
            Services =
            [
                Service(Hospital),
                Service(Centre, Demand() with
                {
                    Coverage = new GivenCoverage([new(2019, Percent(50)), new(2020, Percent(60))]),
                }),
            ],
        });
        Assert.Equal(1_400m, need.At(Centre, 2019).Total.Contacts.Value?.PerYear);
        Assert.Equal(1_730.4m, need.At(Centre, 2020).Total.Contacts.Value?.PerYear);
    }

    [Fact]
    public void Estimate_NothingSaidAboutShareAndRate_IsUnknownAndListed()
    {
        var estimate = Estimate(Problem with
        {
            Services = [Service(Hospital), Service(Centre, Demand() with { TargetShare = null, Rate = null })],
        });
        Assert.Null(estimate.At(Hospital).Total.Contacts.ForPlanning);
        Assert.Equal(
            [(NeedInput.TargetShare, Centre.Facility), (NeedInput.Rate, Centre.Facility)],
            estimate.Unknown.Select(unknown => (unknown.Input, unknown.Facility)));
        Assert.All(estimate.Unknown, unknown => Assert.Equal(Problem.Services[1].Path, unknown.Path));
        Assert.All(estimate.Unknown, unknown => Assert.Equal(Centre.Service, unknown.Service));
    }

    [Fact]
    public void Estimate_CoverageOfAYearMissing_IsUnknownInItOnly()
    {
        var estimate = Estimate(Problem with
        {
            Years = new(2019, 2020),
            Populations = [Problem.Populations[0] with { Growth = Claim.Expected(default(GrowthRate)) }],
            Services =
            [
                Service(Hospital),
                Service(Centre, Demand() with { Coverage = new GivenCoverage([new(2020, Percent(60))]) }),
            ],
        });
        Assert.Null(estimate.At(Centre, 2019).Total.Covered.ForPlanning);
        Assert.Equal(2_800m, estimate.At(Centre, 2019).Total.Need.Value?.PerYear);
        Assert.Equal(1_680m, estimate.At(Centre, 2020).Total.Covered.Value?.PerYear);
        var unknown = Assert.Single(estimate.Unknown);
        Assert.Equal((NeedInput.Coverage, 2019), (unknown.Input, unknown.Year));
    }

    [Fact]
    public void Estimate_PopulationNotListed_IsUnknownAndListed()
    {
        var unknown = Assert.Single(Estimate(Problem with { Populations = [] }).Unknown);
        Assert.Equal((NeedInput.Population, null), (unknown.Input, unknown.Year));
        Assert.Equal(PopulationGroup.Everybody, unknown.Group);
    }

    [Fact]
    public void Estimate_PopulationOfAYearNotKnown_IsListedOnceForAllServices()
    {
        var unknown = Assert.Single(Estimate(Problem with
        {
            Populations = [Problem.Populations[0] with { Counts = [new(2018, Claim.Baseline(10_000))] }],
            Services = [.. Problem.Services, Service(new(Centre.Facility, new("vaccination")), Demand())],
        }).Unknown);
        Assert.Equal((NeedInput.Population, 2019), (unknown.Input, unknown.Year));
        Assert.Null(unknown.Service);
        Assert.Equal(Problem.Populations[0].Path, unknown.Path);
    }

    [Fact]
    public void Estimate_ShareOfAReferralNotKnown_SaysWhatTheContactsAreAtLeast()
    {
        var laboratory = new ServiceAtSite(Hospital.Facility, new("laboratory"));
        var estimate = Estimate(Problem with
        {
            Services = [.. Problem.Services, Service(Theatre), Service(laboratory)],
            Referrals =
            [
                .. Problem.Referrals,
                Refers(Centre, Theatre, null),
                Refers(Hospital, Theatre, Percent(25)),
                Refers(Theatre, laboratory, Percent(50)),
            ],
        });
        var theatre = estimate.At(Theatre).Total;
        Assert.Null(theatre.Contacts.ForPlanning);
        Assert.Equal(Comparator.AtLeast, theatre.ContactsAtLeast?.Comparator);
        Assert.Equal(28m, theatre.ContactsAtLeast?.Value?.PerYear);
        Assert.Equal(14m, estimate.At(laboratory).Total.ContactsAtLeast?.Value?.PerYear);
        Assert.Null(estimate.At(Hospital).Total.ContactsAtLeast);
        Assert.Equal(NeedInput.ReferralShare, Assert.Single(estimate.Unknown).Input);
    }

    [Fact]
    public void Estimate_NothingKnownOfWhatArrives_HasNoLowerBound() => Assert.Null(
        Estimate(Problem with { Referrals = [Refers(Centre, Hospital, null)] }).At(Hospital).Total.ContactsAtLeast);

    [Fact]
    public void Estimate_UpperBoundBesideAnUnknown_IsNoLowerBound()
    {
        var most = Claim.Expected(Comparator.AtMost, Percentage.FromPercent(8));
        var estimate = Estimate(Problem with
        {
            Services = [.. Problem.Services, Service(Theatre)],
            Referrals =
            [
                Refers(Centre, Hospital, most),
                Refers(Centre, Theatre, null),
                Refers(Hospital, Theatre, Percent(100)),
            ],
        });
        Assert.Equal(Comparator.AtMost, estimate.At(Hospital).Total.Contacts.Comparator);
        Assert.Null(estimate.At(Theatre).Total.ContactsAtLeast);
    }

    [Theory]
    [InlineData(Comparator.AtLeast, Comparator.AtMost)]
    [InlineData(Comparator.MoreThan, Comparator.LessThan)]
    [InlineData(Comparator.AtMost, Comparator.AtLeast)]
    [InlineData(Comparator.LessThan, Comparator.MoreThan)]
    [InlineData(Comparator.About, Comparator.About)]
    public void Estimate_BoundOnTheCoverage_TurnsRoundForWhatIsUnmet(Comparator coverage, Comparator unmet)
    {
        var about = new ConstantCoverage(Percent(50) with { Comparator = coverage });
        var volumes = Estimate(Problem with
        {
            Services = [Service(Hospital), Service(Centre, Demand() with { Coverage = about })],
        }).At(Centre).Total;
        Assert.Equal((coverage, unmet), (volumes.Covered.Comparator, volumes.Unmet.Comparator));
    }

    [Fact]
    public void Estimate_ReasonsThatMeetAgain_AreToldOnce()
    {
        var sixty = Claim.Assumed(Percentage.FromPercent(60), new("par analogie", "by analogy"));
        var eight = Claim.Assumed(Percentage.FromPercent(8), Because);
        var estimate = Estimate(Problem with
        {
            Populations =
            [
                People(Centre, new YearClaim<int>(2019, Claim.Assumed(10_000, Because))),
                People(Hospital, new YearClaim<int>(2019, Claim.Assumed(500, Because))),
            ],
            Services =
            [
                Service(Hospital, Demand() with { Coverage = new ConstantCoverage(sixty) }),
                Service(Centre, Demand() with { Coverage = new ConstantCoverage(sixty) }),
                Service(Theatre),
            ],
            Referrals =
            [
                Refers(Centre, Hospital, eight),
                Refers(Hospital, Theatre, eight),
                Refers(Centre, Theatre, eight),
            ],
        });
        var contacts = estimate.At(Theatre).Total.Contacts;
        Assert.False(contacts.IsKnown);
        Assert.Equal("for want of better by analogy", contacts.Assumption?.Because.English);
        Assert.Equal("faute de mieux par analogie", contacts.Assumption?.Because.French);
    }

    [Fact]
    public void Estimate_AllLeaveAndNobodyIsCovered_IsNothing()
    {
        var none = new LinearCoverage { Years = new(2019, 2021), Baseline = Percent(0), Target = Percent(0) };
        var total = Estimate(Problem with
        {
            Years = new(2020, 2020),
            Populations =
            [
                Problem.Populations[0] with { Growth = Claim.Expected(GrowthRate.FromPercentPerYear(-100)) },
            ],
            Services = [Service(Hospital), Service(Centre, Demand() with { Coverage = none })],
        }).At(Centre, 2020).Total;
        Assert.All([total.Need, total.Covered, total.Unmet], nothing => Assert.Equal(0, nothing.Value?.PerYear));
    }

    [Fact]
    public void Estimate_NegativePopulation_IsRefused() => Assert.Contains(
        "cscom",
        Assert.Throws<ArgumentException>(() => NeedEstimator.Estimate(Problem with
        {
            Populations = [People(Centre, new YearClaim<int>(2019, Claim.Baseline(-1)))],
        })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Estimate_NoProblem_IsRefused() =>
        Assert.Throws<ArgumentNullException>(() => NeedEstimator.Estimate(null!));

    [Fact]
    public void Estimate_NobodyAndNoReferral_IsNothing() =>
        Assert.Equal(0, Estimate(Problem with { Referrals = [] }).At(Hospital).Total.Contacts.Value?.PerYear);
}
