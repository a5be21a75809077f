using HealthCoop.HealthSystem;
using HealthCoop.Planning.Need;
using Xunit;
using static HealthCoop.Tests.Planning.Need.NeedSample;

namespace HealthCoop.Tests.Planning.Need;

public sealed class SitePopulationTests
{
    private static readonly Claim<GrowthRate> Growth = Claim.Expected(GrowthRate.FromPercentPerYear(3.6m));

    [Fact]
    public void PopulationAt_YearWithANumber_IsThatNumberWhateverTheGrowth()
    {
        var people = People(Centre, new YearClaim<int>(2009, Claim.Baseline(210_000)));
        Assert.Equal(210_000, people.PopulationAt(2009).Value);
        Assert.Equal(210_000, (people with { Growth = Growth }).PopulationAt(2009).Value);
    }

    [Fact]
    public void PopulationAt_LaterYear_GrowsFromTheLatestNumber()
    {
        var people = People(
            Centre,
            new YearClaim<int>(2019, Claim.Baseline(300_000)),
            new YearClaim<int>(2009, Claim.Baseline(210_000))) with
        {
            Growth = Growth,
        };
        Assert.Equal(233_506.27776m, people.PopulationAt(2012).Value);
        Assert.Equal(310_800, people.PopulationAt(2020).Value);
    }

    [Fact]
    public void PopulationAt_GrowthNotKnown_IsUnknownBehindTheNumber() => Assert.Null(
        People(Centre, new YearClaim<int>(2009, Claim.Baseline(210_000))).PopulationAt(2010).ForPlanning);

    [Fact]
    public void PopulationAt_BeforeTheFirstNumber_IsUnknown() => Assert.Null(
        (People(Centre, new YearClaim<int>(2009, Claim.Baseline(210_000))) with { Growth = Growth })
            .PopulationAt(2008).ForPlanning);

    [Fact]
    public void PopulationAt_LatestNumberNotKnown_DoesNotGoBackToAnEarlierOne() => Assert.Null(
        (People(
            Centre,
            new YearClaim<int>(2009, Claim.Baseline(210_000)),
            new YearClaim<int>(2010, Claim.NotPublished<int>(Modality.Baseline))) with
        {
            Growth = Growth,
        }).PopulationAt(2011).ForPlanning);

    [Fact]
    public void PopulationAt_GrowthAssumed_IsAssumed()
    {
        var people = People(Centre, new YearClaim<int>(2009, Claim.Baseline(1000))) with
        {
            Growth = Claim.Assumed(GrowthRate.FromPercentPerYear(-10), Because),
        };
        var population = people.PopulationAt(2011);
        Assert.Equal((null, 810m, Because), (population.Value, population.ForPlanning, population.Assumption?.Because));
    }

    [Fact]
    public void FromPercentPerYear_BelowMinusOneHundred_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => GrowthRate.FromPercentPerYear(-100.1m));
        Assert.Equal("-100 % per year", GrowthRate.FromPercentPerYear(-100).ToString());
    }

    [Fact]
    public void ToString_OfGroups_SaysWhoBelongs()
    {
        var group = new PopulationGroup { Users = UserGroup.Military, Ages = new(18, 49), Sex = Sex.Female };
        Assert.Contains("18-49", group.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, group.ToString().Count(letter => letter == ','));
        Assert.Equal("everybody", PopulationGroup.Everybody.ToString());
    }
}
