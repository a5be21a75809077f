using System.Reflection;
using Xunit;

namespace HealthCoop.Conformance.BenefitPackage;

/// <summary>The feasible coverage of Uganda's package is in percent and was used as a fraction: 92.36 for
/// 92.36 %.</summary>
public sealed class FeasibleCoverageTests
{
    private const decimal ProofGap = 0.001m;

    [Fact]
    public void SuppliesFeasible_OfPlainNumbers_IsThePublishedSlip()
    {
        var scenario = UgandaFolder.Scenario("suppliesFeasible");
        var published = scenario.GetProperty("published");

        var package = Package(AsPublished);

        Assert.Equal(32_074_938m, decimal.Round(package.NetDalys));
        Assert.Equal(
            decimal.Round(scenario.GetProperty("computedWithHighs").GetProperty("netDalys").GetDecimal(), 3),
            decimal.Round(package.NetDalys, 3));
        Assert.Equal(published.GetProperty("dalys").GetDecimal(), decimal.Round(package.Dalys));
        Assert.Equal(published.GetProperty("services").GetInt32(), package.Services);
        Assert.Single(UgandaFolder.Services(), service => AsPublished(service) < service.Cases);
    }

    [Fact]
    public void SuppliesFeasible_OfPercentages_IsTheCorrectedFigure()
    {
        var package = Package(Reached);

        Assert.Equal(26_678_803m, decimal.Round(package.NetDalys));
        Assert.Contains(
            "26,678,803 net DALYs",
            UgandaFolder.Problem.GetProperty("conventions").GetProperty("feasibleCoverageCorrected").GetString(),
            StringComparison.Ordinal);
    }

    // A percent has to say that it is one; as a fraction, all but one of the table's are refused.
    [Fact]
    public void FeasiblePercents_AsFractions_AreNoPercentages()
    {
        var percents = UgandaFolder.Services()
            .Select(service => service.FeasiblePercent)
            .Where(each => each > 1)
            .ToList();

        Assert.Equal(124, percents.Count);
        Assert.All(percents, percent =>
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => Percentage.FromFraction(percent));
            Assert.Equal(percent, Percentage.FromPercent(percent).Percent);
        });
    }

    [Fact]
    public void NumberOfNoUnit_IsNoShareOfCases()
    {
        var factors = typeof(AnnualQuantity).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => method.Name == "op_Multiply")
            .Select(method => method.GetParameters()[1].ParameterType)
            .ToList();
        Type[] types = [typeof(AnnualQuantity), typeof(Percentage)];

        Assert.Contains(typeof(Percentage), factors);
        Assert.DoesNotContain(typeof(decimal), factors);
        Assert.Empty(types.SelectMany(type => type.GetConstructors()));
        Assert.DoesNotContain(
            types.SelectMany(type => type.GetMethods()),
            method => method.Name is "op_Implicit" or "op_Explicit");
    }

    private static AnnualQuantity AsPublished(PackageService service) =>
        AnnualQuantity.Of(service.Cases.PerYear * Math.Min(service.FeasiblePercent, 1));

    private static AnnualQuantity Reached(PackageService service) =>
        service.Cases * Percentage.FromPercent(service.FeasiblePercent);

    private static PackageOptimum Package(Func<PackageService, AnnualQuantity> feasible)
    {
        var threshold = UgandaFolder.Scenario("suppliesFeasible").GetProperty("costEffectivenessThresholdUsdPerDaly");
        var package = new SuppliesProgram(
            UgandaFolder.Services(),
            feasible,
            UgandaFolder.Problem,
            Money.Usd(threshold.GetDecimal())).Solve();
        Assert.InRange(package.Bound - package.NetDalys, -ProofGap, ProofGap);
        return package;
    }
}
