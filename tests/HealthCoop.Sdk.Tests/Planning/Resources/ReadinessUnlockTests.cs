using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Planning.Resources;
using Xunit;

namespace HealthCoop.Tests.Planning.Resources;

/// <summary>What opens services on its own, what justifies equipment, and whether a facility is open.</summary>
public sealed class ReadinessUnlockTests
{
    private static readonly Id<Cadre> Midwife = new("midwife");
    private static readonly Id<EquipmentItem> Bed = new("bed");
    private static readonly Id<EquipmentItem> Couch = new("couch");
    private static readonly Id<EquipmentItem> Scanner = new("scanner");
    private static readonly Id<CommodityItem> Test = new("test");
    private static readonly JsonPointer Path = JsonPointer.Root / "facilities" / 0 / "means";

    private static readonly FacilityMeans Empty = new()
    {
        PostsAreComplete = true,
        EquipmentIsComplete = true,
        CommoditiesAreComplete = true,
        BuildingIsComplete = true,
    };

    private static readonly OpeningFacts Opened = new() { IsBuilt = true, HasOpeningAct = true, HasPayer = true };

    [Fact]
    public void Assess_ServicesThatLackOneThing_NamesWhatOpensMostPerPriceFirst()
    {
        var site = Assess(
            Empty with { Equipment = [new(Bed, 1)] },
            Service("a", new EquipmentNeed(Bed, 2)),
            Service("b", new EquipmentNeed(Bed, 4)),
            Service("c", new EquipmentNeed(Couch, 1)),
            Service("d", new CadreTime(Midwife, Claim.Planned(30m))),
            Service("e", new CadreTime(Midwife, Claim.Planned(10m))),
            Service("f", new EquipmentNeed(Bed, 2), new EquipmentNeed(Couch, 1)));

        Assert.Equal(
            [
                (new EquipmentNeed(Bed, 4), "a b", Money.Eur(300)),
                (new EquipmentNeed(Couch, 1), "c", Money.Eur(200)),
                ((CareNeed)new CadreTime(Midwife, Claim.Planned(30m)), "d e", null),
            ],
            site.Unlocks.Select(unlock => (
                unlock.Need,
                string.Join(' ', unlock.Opens.Select(service => service.Value)),
                unlock.Cost?.Value)));
    }

    [Fact]
    public void Assess_ServiceThatLacksTwoThings_IsOpenedByNone() =>
        Assert.Empty(Assess(Empty, Service("a", new EquipmentNeed(Bed, 1), new RoomNeed(Room.Delivery))).Unlocks);

    [Fact]
    public void Assess_CommodityThatLacks_CostsAPack()
    {
        var unlock = Assert.Single(Assess(Empty, Service("a", new CommodityNeed(Test, Claim.Planned(1m)))).Unlocks);
        Assert.Equal(Money.Eur(12), unlock.Cost?.Value);
    }

    [Fact]
    public void Assess_WhatAnUnlockBrings_LeavesNothingKnownToLack()
    {
        var services = new[] { Service("a", new EquipmentNeed(Bed, 2)), Service("b", new EquipmentNeed(Bed, 3)) };
        var need = Assert.IsType<EquipmentNeed>(Assert.Single(Assess(Empty, services).Unlocks).Need);
        var after = Assess(Empty with { Equipment = [new(need.Item, need.Quantity)] }, services);

        Assert.All(after.Services, service => Assert.Equal(ReadinessState.Ready, service.State));
        Assert.Empty(after.Unlocks);
    }

    [Fact]
    public void Assess_Equipment_IsJustifiedByTheServicesThatNeedIt()
    {
        var site = Assess(
            Empty with { Equipment = [new(Bed, 2), new(Scanner, 1), new(Couch, 0)] },
            Service("a", new EquipmentNeed(Bed, 1)),
            Service("b", new EquipmentNeed(Bed, 1)));

        var bed = Assert.Single(site.Equipment);
        Assert.Equal((Bed, 1, 2, 0), (bed.Item, bed.Needed, bed.Before, bed.Brought));
        Assert.Equal<Id<CareService>>([new("a"), new("b")], bed.Services);
        Assert.Equal(new(Scanner, 1, 0), Assert.Single(site.Unjustified));
    }

    [Theory]
    [InlineData(true, true, true, true, true, OpeningState.Open)]
    [InlineData(true, false, true, true, true, OpeningState.BuiltNotOpen)]
    [InlineData(true, true, false, true, true, OpeningState.BuiltNotOpen)]
    [InlineData(true, true, true, false, true, OpeningState.BuiltNotOpen)]
    [InlineData(true, true, true, true, false, OpeningState.BuiltNotOpen)]
    [InlineData(true, null, true, true, true, OpeningState.Undecided)]
    [InlineData(true, true, true, true, null, OpeningState.Undecided)]
    [InlineData(true, false, true, true, null, OpeningState.BuiltNotOpen)]
    [InlineData(false, true, true, true, true, OpeningState.NotBuilt)]
    [InlineData(null, true, true, true, true, OpeningState.Undecided)]
    [InlineData(null, false, true, true, true, OpeningState.Undecided)]
    public void Assess_BuiltFacility_IsOpenOnlyWithStaffActStockAndPayer(
        bool? built, bool? staff, bool? act, bool? stock, bool? payer, OpeningState expected)
    {
        var means = new FacilityMeans
        {
            Posts = staff is true ? [new(Midwife, FullTimeEquivalent.Of(1))] : [],
            PostsAreComplete = staff is not null,
            Commodities = stock is true ? [new(Test, Claim.Planned(1m))] : [],
            CommoditiesAreComplete = stock is not null,
        };
        var opening = Assess(means, new OpeningFacts { IsBuilt = built, HasOpeningAct = act, HasPayer = payer }).Opening!;

        Assert.Equal(expected, opening.State);
        bool?[] conditions = [built, staff, act, stock, payer];
        Assert.Equal(conditions.Count(holds => holds is false), opening.Lacks.Count);
        Assert.Equal(conditions.Count(holds => holds is null), opening.Undecided.Count);
    }

    [Theory]
    [InlineData(Comparator.Exactly, 1, true)]
    [InlineData(Comparator.Exactly, 0, false)]
    [InlineData(Comparator.AtLeast, 1, true)]
    [InlineData(Comparator.AtLeast, 0, null)]
    [InlineData(Comparator.MoreThan, 0, true)]
    [InlineData(Comparator.About, 1, true)]
    [InlineData(Comparator.About, 0, null)]
    [InlineData(Comparator.AtMost, 1, null)]
    [InlineData(Comparator.AtMost, 0, false)]
    [InlineData(Comparator.LessThan, 1, null)]
    public void Assess_BoundedStock_CountsAsFarAsItProvesOne(Comparator comparator, int units, bool? expected)
    {
        var site = Assess(
            Empty with { Commodities = [new(Test, Claim.Baseline((decimal)units) with { Comparator = comparator })] },
            Service("a", new CommodityNeed(Test, Claim.Planned(1m))));

        bool? holds = site.Opening!.Lacks.Contains(OpeningCondition.FirstStock) ? false
            : site.Opening.Undecided.Contains(OpeningCondition.FirstStock) ? null
            : true;
        Assert.Equal(expected, holds);
        Assert.Equal(
            expected switch
            {
                true => ReadinessState.Ready,
                false => ReadinessState.NotReady,
                null => ReadinessState.Undecided,
            },
            site.Services[0].State);
    }

    [Theory]
    [InlineData(Comparator.AtMost, 1, ReadinessState.Undecided)]
    [InlineData(Comparator.AtMost, 0, ReadinessState.NotReady)]
    [InlineData(Comparator.AtLeast, 1, ReadinessState.Ready)]
    [InlineData(Comparator.AtLeast, 0, ReadinessState.Undecided)]
    public void Assess_BoundedQualification_CountsAsFarAsItProvesSomebody(
        Comparator comparator, int qualified, ReadinessState expected)
    {
        var post = new StaffPost(Midwife, FullTimeEquivalent.Of(2))
        {
            Qualified = Claim.Baseline(FullTimeEquivalent.Of(qualified)) with { Comparator = comparator },
        };
        var site = Assess(Empty with { Posts = [post] }, Service("a", new CadreTime(Midwife, Claim.Planned(1m))));
        Assert.Equal(expected, site.Services[0].State);
    }

    [Fact]
    public void Assess_FacilityStatedOpen_IsOpenWhateverElseIsUnknown() => Assert.Equal(
        new SiteOpening(OpeningState.Open),
        Assess(new(), new OpeningFacts { IsOpen = true }).Opening);

    private static CareService Service(string id, params CareNeed[] needs) => new()
    {
        Id = new(id),
        Name = new(id),
        Needs = [.. needs],
        NeedsAreComplete = true,
    };

    private static SiteReadiness Assess(FacilityMeans means, params CareService[] services) =>
        Assess(means, Opened, services);

    private static SiteReadiness Assess(FacilityMeans means, OpeningFacts opening, params CareService[] services) =>
        ReadinessAssessor.Assess(new([new()
        {
            Facility = new("site"),
            MeansPath = Path,
            Services =
            [
                .. services.Select(service =>
                    new ServiceProblem(service, Path, Claim.NotPublished<AnnualQuantity>(Modality.Expected))),
            ],
            Before = means,
            Opening = opening,
        }])
        {
            EquipmentPrices =
            [
                new(Bed, Claim.Planned(Money.Eur(100))), new(Couch, Claim.Planned(Money.Eur(200))),
            ],
            CommodityPrices = [new(Test, Claim.Planned(Money.Eur(12)))],
        }).Sites[0];
}
