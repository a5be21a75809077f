using HealthCoop.Planning.Need;
using Xunit;
using static HealthCoop.Tests.Planning.Need.NeedSample;

namespace HealthCoop.Tests.Planning.Need;

public sealed class CoveragePathTests
{
    private static readonly YearRange Years = new(2010, 2014);
    private static readonly Claim<Percentage> Unknown = Claim.NotPublished<Percentage>(Modality.Planned);

    [Theory]
    [InlineData(2009, "40 %")]
    [InlineData(2010, "40 %")]
    [InlineData(2011, "50 %")]
    [InlineData(2012, "60 %")]
    [InlineData(2014, "80 %")]
    [InlineData(2015, "80 %")]
    public void CoverageAt_Linear_ChangesByTheSameEachYear(int year, string coverage) => Assert.Equal(
        coverage,
        Text(new LinearCoverage { Years = Years, Baseline = Percent(40), Target = Percent(80) }, year));

    [Theory]
    [InlineData(2010, "40 %")]
    [InlineData(2011, "46.25 %")]
    [InlineData(2012, "60 %")]
    [InlineData(2013, "73.75 %")]
    [InlineData(2014, "80 %")]
    public void CoverageAt_SCurve_IsSlowAtBothEnds(int year, string coverage) => Assert.Equal(
        coverage,
        Text(new SCurveCoverage { Years = Years, Baseline = Percent(40), Target = Percent(80) }, year));

    [Theory]
    [InlineData(2010, "40 %")]
    [InlineData(2011, "57.5 %")]
    [InlineData(2012, "70 %")]
    [InlineData(2013, "77.5 %")]
    [InlineData(2014, "80 %")]
    public void CoverageAt_FrontLoaded_IsFastAtFirst(int year, string coverage) => Assert.Equal(
        coverage,
        Text(new FrontLoadedCoverage { Years = Years, Baseline = Percent(40), Target = Percent(80) }, year));

    [Fact]
    public void CoverageAt_ThirdOfTheWay_IsRoundedToSixDecimalsOfTheFraction() => Assert.Equal(
        0.333333m,
        new LinearCoverage { Years = new(2010, 2013), Baseline = Percent(0), Target = Percent(100) }
            .CoverageAt(2011).Value?.Fraction);

    [Fact]
    public void CoverageAt_BothYearsAreOne_IsTheTargetInIt()
    {
        var path = new LinearCoverage { Years = new(2010, 2010), Baseline = Percent(40), Target = Percent(80) };
        Assert.Equal([40, 80, 80], new[] { 2009, 2010, 2011 }.Select(year => path.CoverageAt(year).Value?.Percent));
    }

    [Fact]
    public void CoverageAt_TargetUnknown_IsKnownUntilTheBaselineYearOnly()
    {
        var path = new SCurveCoverage { Years = new(2010, 2012), Baseline = Percent(40), Target = Unknown };
        Assert.Equal(
            [40, null, null],
            new[] { 2010, 2011, 2012 }.Select(year => path.CoverageAt(year).ForPlanning?.Percent));
    }

    [Fact]
    public void CoverageAt_TargetAssumed_IsAssumedOnTheWay()
    {
        var target = Claim.Assumed(Percentage.FromPercent(80), Because);
        var coverage = new LinearCoverage { Years = new(2010, 2012), Baseline = Percent(40), Target = target }
            .CoverageAt(2011);
        Assert.Equal((null, 60), (coverage.Value, coverage.ForPlanning?.Percent));
        Assert.Equal(Because, coverage.Assumption?.Because);
    }

    [Fact]
    public void CoverageAt_BaselineIsABound_KeepsTheBound()
    {
        var baseline = Claim.Baseline(Percentage.FromPercent(40)) with { Comparator = Comparator.AtLeast };
        var path = new LinearCoverage { Years = new(2010, 2012), Baseline = baseline, Target = Percent(80) };
        Assert.Equal(Comparator.AtLeast, path.CoverageAt(2011).Comparator);
        Assert.Equal(Comparator.Exactly, path.CoverageAt(2012).Comparator);
    }

    [Fact]
    public void CoverageAt_Given_IsThatOfTheYearOrUnknown()
    {
        var path = new GivenCoverage([new(2012, Percent(50)), new(2010, Percent(40))]);
        Assert.Equal([40, null, 50], new[] { 2010, 2011, 2012 }.Select(year => path.CoverageAt(year).Value?.Percent));
    }

    [Fact]
    public void CoverageAt_Constant_IsTheSameInAllYears()
    {
        var path = new ConstantCoverage(Percent(45));
        Assert.Equal([Percent(45), Percent(45)], [path.CoverageAt(1), path.CoverageAt(9999)]);
    }

    private static string Text(CoveragePath path, int year) => $"{path.CoverageAt(year).Value}";
}
