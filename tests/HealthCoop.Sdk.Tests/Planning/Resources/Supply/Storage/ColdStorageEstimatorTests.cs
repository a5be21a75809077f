using HealthCoop.Care;
using HealthCoop.Planning.Resources.Supply;
using HealthCoop.Planning.Resources.Supply.Storage;
using Xunit;

namespace HealthCoop.Tests.Planning.Resources.Supply.Storage;

public sealed class ColdStorageEstimatorTests
{
    private static readonly ColdStorageItem Oxytocin = Item("oxytocin", ColdChain.Refrigerated, 20, 10, 15);
    private static readonly ColdStorageItem Vaccine = Item("bcg", ColdChain.Refrigerated, 5, 100, 1.2m);
    private static readonly ColdStorageItem Polio = Item("opv", ColdChain.Frozen, 2, 200, 2);

    [Fact]
    public void Estimate_ItemsAndSpaces_AddUpByTemperature()
    {
        var plan = ColdStorageEstimator.Estimate(new(
            [Polio, Oxytocin, Vaccine],
            [Space(ColdChain.Refrigerated, 2), Space(ColdChain.Refrigerated, 1), Space(ColdChain.Frozen, 1)]));

        Assert.Equal([0.8m, 3, 0.6m], plan.Volumes.Select(volume => volume.Liters.Value!.Value));
        Assert.Equal([ColdChain.Refrigerated, ColdChain.Frozen], plan.Balances.Select(balance => balance.ColdChain));
        Assert.Equal([3.6m, 0.8m], plan.Balances.Select(balance => balance.NeededLiters.Value!.Value));
        Assert.Equal([3m, 1], plan.Balances.Select(balance => balance.AvailableLiters.Value!.Value));
        Assert.Equal([0.6m, 0], plan.Balances.Select(balance => balance.LackingLiters.Value!.Value));
    }

    [Fact]
    public void Estimate_UnknownVolume_LeavesItsTemperatureUnknown()
    {
        var plan = ColdStorageEstimator.Estimate(new(
            [Oxytocin with { CubicCentimetersPerUnit = null, Packs = null }, Polio],
            [Space(ColdChain.Refrigerated, 50), Space(ColdChain.Frozen, 50)]));

        Assert.Equal([SupplyInput.Packs, SupplyInput.Volume], plan.Volumes[0].Missing);
        Assert.Null(plan.Balances[0].NeededLiters.ForPlanning);
        Assert.Null(plan.Balances[0].LackingLiters.ForPlanning);
        Assert.Equal(0, plan.Balances[1].LackingLiters.Value);
    }

    [Fact]
    public void Estimate_NoSpaceStated_IsUnknownNotZero()
    {
        var balance = Assert.Single(ColdStorageEstimator.Estimate(new([Oxytocin], [])).Balances);

        Assert.Equal(3, balance.NeededLiters.Value);
        Assert.Null(balance.AvailableLiters.ForPlanning);
        Assert.Null(balance.LackingLiters.ForPlanning);
    }

    [Fact]
    public void Estimate_UnknownTemperature_MakesEachNeedALeast()
    {
        var plan = ColdStorageEstimator.Estimate(new(
            [Oxytocin, Vaccine with { ColdChain = null }],
            [Space(ColdChain.Refrigerated, 1)]));

        Assert.Equal([SupplyInput.ColdChain], plan.Volumes[1].Missing);
        Assert.Equal(0.6m, plan.Volumes[1].Liters.Value);
        var balance = Assert.Single(plan.Balances);
        Assert.Equal(Claim.Expected(Comparator.AtLeast, 3m), balance.NeededLiters);
        Assert.Equal(Claim.Expected(Comparator.AtLeast, 2m), balance.LackingLiters);
    }

    [Fact]
    public void Estimate_AssumedSpace_LacksByAssumption()
    {
        var plan = ColdStorageEstimator.Estimate(new(
            [Oxytocin],
            [new(ColdChain.Refrigerated, Claim.Assumed(1m, SupplySample.Guess))]));

        Assert.Equal(new Assumption<decimal>(2, SupplySample.Guess), plan.Balances[0].LackingLiters.Assumption);
    }

    [Fact]
    public void Estimate_TheStockOfAPlan_TakesItsPeakPacks()
    {
        var plan = CommodityQuantifier.Quantify(SupplySample.Order);
        var item = new ColdStorageItem(
            plan.Item,
            ColdChain.Refrigerated,
            plan.ShelfLife.PeakPacks,
            SupplySample.Order.PackSize,
            Claim.Planned(3m));

        Assert.Equal(3, ColdStorageEstimator.Estimate(new([item], [])).Volumes[0].Liters.Value);
    }

    [Fact]
    public void Estimate_VolumesBelowZero_AreRefused()
    {
        var item = Oxytocin with { CubicCentimetersPerUnit = Claim.Planned(-1m) };

        Assert.Throws<ArgumentException>(() => ColdStorageEstimator.Estimate(new([item], [])));
        Assert.Throws<ArgumentException>(() => ColdStorageEstimator.Estimate(new([], [Space(ColdChain.Frozen, -1)])));
        Assert.Throws<ArgumentNullException>(() => ColdStorageEstimator.Estimate(null!));
    }

    private static ColdStorageItem Item(string id, ColdChain chain, long packs, int size, decimal volume) => new(
        new(id),
        chain,
        Claim.Planned(Packs.Of(packs)),
        Claim.Planned(PackSize.Of(size)),
        Claim.Planned(volume));

    private static ColdStorageSpace Space(ColdChain chain, decimal liters) => new(chain, Claim.Achieved(liters));
}
