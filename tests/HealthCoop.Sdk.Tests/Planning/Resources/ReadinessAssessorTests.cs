using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Planning.Need;
using HealthCoop.Planning.Resources;
using Xunit;

namespace HealthCoop.Tests.Planning.Resources;

public sealed class ReadinessAssessorTests
{
    private static readonly Cadre Nurse = new() { Id = new("nurse"), Name = new("Infirmier", "Nurse") };
    private static readonly EquipmentItem Bed = new() { Id = new("bed"), Name = new("Lit", "Bed") };

    private static readonly CommodityItem Gloves = new()
    {
        Id = new("gloves"),
        Name = new("Gants", "Gloves"),
        Unit = new("paire", "pair"),
    };

    private static readonly JsonPointer MeansPath = JsonPointer.Root / "facilities" / 0 / "means";

    private static readonly CareService Care = new()
    {
        Id = new("care"),
        Name = new("Soins", "Care"),
        NeedsAreComplete = true,
        Needs =
        [
            new CadreTime(Nurse, Claim.Planned(20m)),
            new EquipmentNeed(Bed, 2),
            new CommodityNeed(Gloves, Claim.Planned(1.5m)),
            new RoomNeed(Room.Treatment),
            new UtilityNeed(Utility.Water),
        ],
    };

    private static readonly FacilityMeans Everything = new()
    {
        Posts = [new(Nurse, FullTimeEquivalent.Of(1))],
        PostsAreComplete = true,
        Equipment = [new(Bed, 2)],
        EquipmentIsComplete = true,
        Commodities = [new(Gloves, Claim.Planned(100m))],
        CommoditiesAreComplete = true,
        Rooms = [Room.Treatment],
        Utilities = [Utility.Water],
        BuildingIsComplete = true,
    };

    [Fact]
    public void Assess_EverythingThere_IsReady() =>
        Assert.Equal(ReadinessState.Ready, Assess(Everything).Services[0].State);

    [Fact]
    public void Assess_KnownToHaveNoPost_IsNotReadyAndNamesTheCadre()
    {
        var service = Assess(Everything with { Posts = [] }).Services[0];
        Assert.Equal(ReadinessState.NotReady, service.State);
        Assert.Equal(new(Care.Needs[0]), Assert.Single(service.Lacks));
    }

    [Fact]
    public void Assess_UnknownPosts_IsUndecidedAndNamesThePlace()
    {
        var service = Assess(Everything with { Posts = [], PostsAreComplete = false }).Services[0];
        Assert.Equal(ReadinessState.Undecided, service.State);
        Assert.Equal("/facilities/0/means/posts", Assert.Single(service.Undecided).UnknownPath.ToString());
    }

    [Fact]
    public void Assess_LackingBesideUnknown_IsNotReady()
    {
        var means = Everything with { Posts = [], PostsAreComplete = false, Rooms = [] };
        var service = Assess(means).Services[0];
        Assert.Equal(ReadinessState.NotReady, service.State);
        Assert.Single(service.Lacks);
        Assert.Single(service.Undecided);
    }

    [Theory]
    [InlineData(0, 2, ReadinessState.Ready)]
    [InlineData(1, 1, ReadinessState.Ready)]
    [InlineData(1, 0, ReadinessState.NotReady)]
    public void Assess_Equipment_CountsWhatIsThereAndWhatIsBrought(int before, int brought, ReadinessState expected)
    {
        var site = Assess(
            Everything with { Equipment = [new(Bed, before)] },
            new() { Equipment = [new(Bed, brought)] });
        Assert.Equal(expected, site.Services[0].State);
        Assert.Equal(new(Bed, 2, before, brought) { Services = [Care.Id] }, Assert.Single(site.Equipment));
    }

    [Fact]
    public void Assess_CommodityOfUnknownQuantity_IsUndecided()
    {
        var means = Everything with { Commodities = [new(Gloves, Claim.NotPublished<decimal>(Modality.Planned))] };
        Assert.Equal(ReadinessState.Undecided, Assess(means).Services[0].State);
    }

    [Fact]
    public void Assess_PostThatNobodyFills_DoesNotCount() => Assert.Equal(
        ReadinessState.NotReady,
        Assess(Everything with { Posts = [new(Nurse, FullTimeEquivalent.Of(0))] }).Services[0].State);

    [Fact]
    public void Assess_EquipmentOfSeveralServices_IsSharedBetweenThem()
    {
        var site = ReadinessAssessor.Assess(new([new()
        {
            Facility = new("site"),
            MeansPath = MeansPath,
            Services = new[] { 2, 3, 1 }
                .Select(beds => Care with { Needs = [new EquipmentNeed(Bed, beds)] })
                .Select(care => new ServiceProblem(care, MeansPath, Claim.NotPublished<AnnualQuantity>(Modality.Expected)))
                .ToValueList(),
            Before = Everything,
        }])).Sites[0];
        Assert.Equal(3, Assert.Single(site.Equipment).Needed);
    }

    [Fact]
    public void Assess_NeedsNotComplete_IsUndecided()
    {
        var service = Assess(Everything, service: Care with { NeedsAreComplete = false }).Services[0];
        Assert.Equal(ReadinessState.Undecided, service.State);
        Assert.Equal("/careServices/0/needs", service.Undecided[0].UnknownPath.ToString());
    }

    [Fact]
    public void Assess_KnownContacts_GivesMinutesAndUnitsOfAYear()
    {
        var site = Assess(Everything, contacts: Claim.Expected(AnnualQuantity.Of(1000)));
        Assert.Equal(20_000m, site.Cadres[0].MinutesPerYear.Value);
        Assert.Equal(1_500m, site.Commodities[0].QuantityPerYear.Value);
    }

    [Fact]
    public void Assess_UnknownContacts_StaysUnknown()
    {
        var site = Assess(Everything);
        Assert.Null(site.Cadres[0].MinutesPerYear.ForPlanning);
        Assert.Null(site.Commodities[0].QuantityPerYear.ForPlanning);
    }

    [Fact]
    public void Estimate_PopulationTimesRate_MayExceedThePopulation() =>
        Assert.Equal(1400m, Contacts(Claim.Baseline(1000), 1.4m).Value?.PerYear);

    [Fact]
    public void Estimate_BoundOnThePopulation_IsKept()
    {
        var contacts = Contacts(Claim.Expected(Comparator.MoreThan, 1000), 2);
        Assert.Equal((Comparator.MoreThan, 2000m), (contacts.Comparator, contacts.Value?.PerYear));
    }

    [Fact]
    public void Estimate_AssumedPopulation_GivesAnAssumptionAndNoFact()
    {
        var contacts = Contacts(Claim.Assumed(1000, new("hypothèse", "assumption")), 2);
        Assert.Null(contacts.Value);
        Assert.Equal(2000m, contacts.ForPlanning?.PerYear);
    }

    private static Claim<AnnualQuantity> Contacts(Claim<int> population, decimal rate)
    {
        var everybody = Claim.Planned(Percentage.FromPercent(100));
        return NeedEstimator.Estimate(new()
        {
            Years = new(2019, 2019),
            Populations = [new() { Facility = new("site"), Path = MeansPath, Counts = [new(2019, population)] }],
            Services =
            [
                new()
                {
                    At = new(new("site"), Care),
                    Path = MeansPath,
                    Groups =
                    [
                        new()
                        {
                            TargetShare = everybody,
                            Rate = Claim.Expected(EventRate.FromEventsPerPersonYear(rate)),
                            Coverage = new ConstantCoverage(everybody),
                        },
                    ],
                },
            ],
        }).Estimate!.Services[0].Years[0].Total.Contacts;
    }

    private static SiteReadiness Assess(
        FacilityMeans before,
        FacilityMeans? brought = null,
        CareService? service = null,
        Claim<AnnualQuantity>? contacts = null) => ReadinessAssessor.Assess(new([new()
        {
            Facility = new("site"),
            MeansPath = MeansPath,
            Services =
            [
                new(
                    service ?? Care,
                    JsonPointer.Root / "careServices" / 0,
                    contacts ?? Claim.NotPublished<AnnualQuantity>(Modality.Expected)),
            ],
            Before = before,
            Brought = brought ?? new(),
        }])).Sites[0];
}
