using HealthCoop.Finance;
using HealthCoop.Programmes;
using HealthCoop.Publication;
using Xunit;

namespace HealthCoop.Tests.Publication;

public sealed class CostMergingTests
{
    [Fact]
    public void Apply_ItemsOfOneKind_AreOneLump()
    {
        var told = Assert.Single(Told(SitesSample.Item(3m, 7m), SitesSample.Item(0.333333m, 0.5m)));

        Assert.Equal(
            new CostItem { Heading = BudgetHeading.Works, UnitPrice = Claim.Planned(UnitPrice.Eur(21.1666665m)) },
            told);
    }

    [Fact]
    public void Apply_ItemsOfOtherKinds_StayApart()
    {
        var item = SitesSample.Item(3m, 7m);
        var eligible = Claim.Planned(AidEligibility.OfficialDevelopmentAssistance);

        var told = Told(
            item,
            item with { Heading = BudgetHeading.Travel },
            item with { PricedOn = new(2020) },
            item with { Nature = CostNature.Recurrent },
            item with { Eligibility = eligible },
            item with { UnitPrice = Claim.Planned(UnitPrice.Xof(3m)) },
            item);

        Assert.Equal([null, null, null, null, eligible, null], told.Select(cost => cost.Eligibility));
        Assert.Equal([42m, 21m, 21m, 21m, 21m, 21m], told.Select(cost => cost.UnitPrice.Value!.Value.Amount));
        Assert.All(told, cost => Assert.True(cost is { Quantity: null, Name: null }));
    }

    [Fact]
    public void Apply_AssumedAndUnknownItems_StaySo()
    {
        var item = SitesSample.Item(3m, 7m);
        var guess = new Narrative("Avis.", "Opinion.");

        var told = Told(
            item,
            item with { UnitPrice = Claim.Assumed(UnitPrice.Eur(2m), guess) },
            item with { Quantity = Claim.Assumed(5m, guess) },
            item with { Quantity = Claim.NotPublished<decimal>(Modality.Planned) },
            item with { UnitPrice = Claim.NotPublished<UnitPrice>(Modality.Expected) });

        Assert.Equal([21m, null, null, null], told.Select(cost => cost.UnitPrice.Value?.Amount));
        Assert.Equal([null, 29m, null, null], told.Select(cost => cost.UnitPrice.Assumption?.Value.Amount));
        Assert.Equal("Not published", told[1].UnitPrice.Assumption!.Because.English);
        Assert.Equal(Modality.Expected, told[3].UnitPrice.Modality);
    }

    [Fact]
    public void Apply_ProductsBeyondNumbers_AreUnknown()
    {
        var told = Told(SitesSample.Item(1_000_000m, 1e27m), SitesSample.Item(3m, 7m));

        Assert.Equal([null, 21m], told.Select(cost => cost.UnitPrice.Value?.Amount));
    }

    [Fact]
    public void Apply_SumsBeyondWhatCanBeWritten_AreUnknown()
    {
        var half = SitesSample.Item(decimal.Truncate(Money.Limit / 2), 1m);

        Assert.All(Told(half, half, half), cost => Assert.False(cost.UnitPrice.IsKnown));
    }

    private static ValueList<CostItem> Told(params ValueList<CostItem> items)
    {
        var works = SitesSample.Works with { Costs = items };
        return PublicationProfile.Public.Apply(SitesSample.Programme with { Activities = [works] }).Activities[0].Costs;
    }
}
