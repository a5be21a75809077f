using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Planning.Resources;
using Xunit;

namespace HealthCoop.Tests.Planning.Resources;

/// <summary>What a facility's equipment costs year after year, what it begins with, and who is trained for it.</summary>
public sealed class ReadinessMeansTests
{
    private static readonly Id<EquipmentItem> Bed = new("bed");
    private static readonly Id<CommodityItem> Test = new("test");
    private static readonly Narrative Guess = new("Estimation", "Estimate");

    [Fact]
    public void Assess_EquipmentWithPriceLifeAndUpkeep_CountsThePiecesThatAreThereInTheEnd()
    {
        var bed = BedOf(new(Bed, Claim.Planned(Money.Eur(100.10m)))
        {
            LifeSpan = Claim.Planned(Length.Months(90)),
            UpkeepPerYear = Claim.Assumed(Money.Eur(2.5m), Guess),
        });

        Assert.Equal(Money.Eur(300.30m), bed.Value?.Value);
        Assert.Equal(Money.Eur(40.04m), bed.ReplacementPerYear?.Value);
        Assert.Equal(Money.Eur(7.5m), bed.UpkeepPerYear?.Assumption?.Value);
    }

    [Theory]
    [InlineData(LengthUnit.Days, 730, 150.15)]
    [InlineData(LengthUnit.WorkingDays, 261, 300.30)]
    [InlineData(LengthUnit.Months, 7, 514.80)]
    public void Assess_LifeSpanInAnyUnit_IsCountedInYears(LengthUnit unit, int count, decimal perYear)
    {
        var price = new EquipmentPrice(Bed, Claim.Planned(Money.Eur(100.10m)));
        var bed = BedOf(price with { LifeSpan = Claim.Planned(new Length(count, unit)) });
        Assert.Equal(Money.Eur(perYear), bed.ReplacementPerYear?.Value);
    }

    [Fact]
    public void Assess_LifeSpanOfAtLeast_BoundsTheReplacementFromAbove()
    {
        var price = new EquipmentPrice(Bed, Claim.Planned(Money.Eur(100)));
        var bed = BedOf(price with { LifeSpan = Claim.Expected(Comparator.AtLeast, Length.Months(120)) });
        Assert.Equal((Comparator.AtMost, Money.Eur(30)), (bed.ReplacementPerYear!.Comparator, bed.ReplacementPerYear.Value));
    }

    [Fact]
    public void Assess_NoPriceOrNoLife_SaysNothing()
    {
        var upkeepAlone = BedOf(new(Bed, null) { UpkeepPerYear = Claim.Planned(Money.Eur(1)) });
        Assert.Equal((null, null, Money.Eur(3)), (upkeepAlone.Value, upkeepAlone.ReplacementPerYear, upkeepAlone.UpkeepPerYear?.Value));
        var priced = new EquipmentPrice(Bed, Claim.Planned(Money.Eur(1)));
        Assert.Null(BedOf(priced).ReplacementPerYear);
        Assert.Null(BedOf(priced with { LifeSpan = Claim.Planned(Length.Months(0)) }).ReplacementPerYear);
        Assert.Null(BedOf(priced with { LifeSpan = Claim.NotPublished<Length>(Modality.Planned) }).ReplacementPerYear);
    }

    [Fact]
    public void Assess_FirstStock_LastsForMonths()
    {
        var test = StockOf(Claim.Planned(250m), new(Test, Claim.Planned(40m)), new(Test, Claim.Assumed(60m, Guess)));
        Assert.Equal(100m, test.FirstStock?.Assumption?.Value);
        Assert.Equal(4.8m, test.MonthsOfStock?.Assumption?.Value);
        Assert.Equal(250m, test.QuantityPerYear.Value);
    }

    [Fact]
    public void Assess_NothingBrought_IsNoStock()
    {
        var test = StockOf(Claim.Planned(250m));
        Assert.Equal((0m, 0m), (test.FirstStock?.Value, test.MonthsOfStock?.Value));
    }

    [Fact]
    public void Assess_UnknownUseOrStock_LeavesTheMonthsUnknown()
    {
        var unknown = Claim.NotPublished<decimal>(Modality.Planned);
        var used = StockOf(unknown, new CommodityStock(Test, Claim.Planned(40m)));
        Assert.Equal((40m, null), (used.FirstStock?.Value, used.MonthsOfStock?.ForPlanning));
        var brought = StockOf(Claim.Planned(1m), new(Test, Claim.Planned(1m)), new(Test, unknown));
        Assert.Equal((null, null), (brought.FirstStock?.ForPlanning, brought.MonthsOfStock?.ForPlanning));
        Assert.Null(StockOf(Claim.Planned(0m), new CommodityStock(Test, Claim.Planned(1m))).MonthsOfStock);
    }

    [Fact]
    public void Assess_Trainings_AreListedWithTheirSeats()
    {
        var seats = new TrainingSeats(new("training"), Claim.Planned(12));
        Assert.Equal([seats], Assess(Site() with { Training = [seats] }).Training);
    }

    private static EquipmentRequirement BedOf(EquipmentPrice price)
    {
        var site = Site(new EquipmentNeed(Bed, 1)) with
        {
            Before = new() { Equipment = [new(Bed, 1)] },
            Brought = new() { Equipment = [new(Bed, 2)] },
        };
        return Assert.Single(Assess(site, price).Equipment);
    }

    private static CommodityRequirement StockOf(Claim<decimal> perYear, params ReadOnlySpan<CommodityStock> stocks) =>
        Assert.Single(Assess(Site(new CommodityNeed(Test, perYear)) with
        {
            Brought = new() { Commodities = [.. stocks, new(new("other"), Claim.Planned(7m))] },
        }).Commodities);

    // One contact a year, so that the need is the year's.
    private static SiteProblem Site(params CareNeed[] needs) => new()
    {
        Facility = new("post"),
        MeansPath = JsonPointer.Root / "means",
        Services =
        [
            new(
                new() { Id = new("service"), Name = new("Service", "Service"), Needs = [.. needs] },
                JsonPointer.Root / "careServices" / 0,
                Claim.Planned(AnnualQuantity.Of(1))),
        ],
        Before = new(),
    };

    private static SiteReadiness Assess(SiteProblem site, params EquipmentPrice[] prices) =>
        Assert.Single(ReadinessAssessor.Assess(new([site]) { EquipmentPrices = [.. prices] }).Sites);
}
