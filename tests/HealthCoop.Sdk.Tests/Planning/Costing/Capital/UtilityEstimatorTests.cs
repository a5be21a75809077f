using HealthCoop.Planning.Costing.Capital;
using Xunit;

namespace HealthCoop.Tests.Planning.Costing.Capital;

public sealed class UtilityEstimatorTests
{
    private static readonly UtilityPiece Fridge = new(
        new("fridge"),
        Claim.Planned(2),
        Claim.Planned(150m),
        Claim.Planned(1_200.5m),
        Claim.Planned(0m));

    private static readonly UtilityPiece Autoclave = new(
        new("autoclave"),
        Claim.Planned(1),
        Claim.Planned(2_000m),
        Claim.Assumed(4_000m, new("two cycles")),
        null);

    [Fact]
    public void Estimate_OfKnownPieces_MultipliesAndAddsUp()
    {
        var power = Estimate(Fridge, Autoclave).PeakPowerInWatts;

        Assert.Equal((2_300m, Comparator.Exactly), (power.Quantity.Value, power.Quantity.Comparator));
        Assert.Empty(power.Unknown);
    }

    [Fact]
    public void Estimate_WithAnAssumption_IsAssumed()
    {
        var energy = Estimate(Fridge, Autoclave).EnergyInWattHoursPerDay.Quantity;

        Assert.Equal((null, 6_401m), (energy.Value, energy.ForPlanning));
    }

    [Fact]
    public void Estimate_WithAnUnknown_IsALowerBoundAndNamesIt()
    {
        var water = Estimate(Fridge with { WaterInLitersPerDay = Claim.Planned(3m) }, Autoclave).WaterInLitersPerDay;

        Assert.Equal((6m, Comparator.AtLeast), (water.Quantity.Value, water.Quantity.Comparator));
        Assert.Equal(["autoclave"], water.Unknown.Select(item => item.Value));
    }

    [Fact]
    public void Estimate_WithAnUnknownBesideAnUpperBound_IsNoBound()
    {
        var power = Estimate(
            Fridge with { PowerInWatts = Claim.Planned(Comparator.AtMost, 150m) },
            Autoclave with { Quantity = null }).PeakPowerInWatts;

        Assert.Null(power.Quantity.ForPlanning);
        Assert.Equal(["autoclave"], power.Unknown.Select(item => item.Value));
    }

    [Fact]
    public void Estimate_WithAnUnknownBesideSomeWithoutALeast_IsTheLeastOfTheOthers()
    {
        var unknown = Autoclave with { Quantity = null };
        var about = Fridge with { PowerInWatts = Claim.Planned(Comparator.About, 150m) };
        var atMost = Fridge with { PowerInWatts = Claim.Planned(Comparator.AtMost, 150m) };

        var power = Estimate(Fridge, about, atMost, unknown).PeakPowerInWatts.Quantity;

        Assert.Equal((300m, Comparator.AtLeast), (power.Value, power.Comparator));
        Assert.Null(Estimate(about, unknown).PeakPowerInWatts.Quantity.ForPlanning);
    }

    [Fact]
    public void Estimate_OfWhatIsAllUnknown_IsUnknown()
    {
        var water = Estimate(Autoclave).WaterInLitersPerDay;

        Assert.Null(water.Quantity.ForPlanning);
        Assert.Equal(Comparator.Exactly, water.Quantity.Comparator);
    }

    [Fact]
    public void Estimate_OfNoPiece_IsNothing() =>
        Assert.Equal(new(Claim.Expected(0m), []), Estimate().PeakPowerInWatts);

    [Fact]
    public void Estimate_OfLessThanNothing_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => UtilityEstimator.Estimate(null!));
        Assert.Throws<ArgumentException>(() => Estimate(Fridge with { Quantity = Claim.Planned(-1) }));
        Assert.Throws<ArgumentException>(() => Estimate(Fridge with { PowerInWatts = Claim.Planned(-1m) }));
    }

    private static UtilityDemand Estimate(params UtilityPiece[] pieces) => UtilityEstimator.Estimate(new([.. pieces]));
}
