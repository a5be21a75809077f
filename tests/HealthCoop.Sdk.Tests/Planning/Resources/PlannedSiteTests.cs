using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Planning;
using HealthCoop.Planning.Resources;
using HealthCoop.Planning.Verification;
using HealthCoop.Programmes;
using HealthCoop.Tests.Cli;
using HealthCoop.Tests.Planning.Explanations;
using Xunit;

namespace HealthCoop.Tests.Planning.Resources;

/// <summary>A site in the plan of a programme: what opens its services, what it costs, and whether it is open.</summary>
public sealed class PlannedSiteTests
{
    private static readonly CommodityItem Test = new()
    {
        Id = new("test"),
        Name = new("Test rapide", "Rapid test"),
        Unit = new("test"),
        UnitsPerPack = Claim.Planned(25),
        UnitPrice = Claim.Planned(UnitPrice.Eur(0.333333m)),
        PricedOn = new(2024, 3),
    };

    private static readonly CareService Testing = new()
    {
        Id = new("testing"),
        Name = new("Dépistage", "Screening"),
        Needs = [new CommodityNeed(Test, Claim.Planned(1m))],
        NeedsAreComplete = true,
    };

    [Fact]
    public void Plan_SiteThatLacksTwoThings_PricesAndExplainsBothAndIsVerified()
    {
        var programme = Programme(price: Claim.Assumed(UnitPrice.Xof(250_000m), new("Devis.", "Quotation.")));
        var plan = new ProgrammePlanner().Plan(programme, TestContext.Current.CancellationToken).RequirePlan();
        var site = Assert.Single(plan.Resources.Sites);

        Assert.Equal(
            [("testing", "EUR 8.33", null), ("consultation", null, "EUR 381.12")],
            site.Unlocks.Select(unlock => (
                unlock.Opens.Single().Value,
                unlock.Cost?.Value?.ToString(),
                unlock.Cost?.Assumption?.Value.ToString())));
        Assert.Equal(OpeningState.NotBuilt, site.Opening!.State);
        Assert.True(PlanVerifier.Verify(plan, programme).Passed);
        new ExplainedPlan("small", programme, plan).CheckAll();
    }

    [Fact]
    public void Plan_PriceWithoutARate_LeavesTheCostUnknownAndThePlanFeasible()
    {
        var programme = Programme(price: Claim.Planned(UnitPrice.Usd(400m)));
        var site = Assert.Single(new ProgrammePlanner().Plan(programme, TestContext.Current.CancellationToken).RequirePlan().Resources.Sites);

        Assert.Equal([("testing", true), ("consultation", false)],
            site.Unlocks.Select(unlock => (unlock.Opens.Single().Value, unlock.Cost is not null)));
    }

    [Fact]
    public void Plan_WorksThatAreAccepted_AreBuiltAndNotOpenWithoutAnAct()
    {
        var programme = Programme(price: null);
        var site = programme.Facilities[0];
        var works = programme.Activities.OfType<Works>().Single();
        var acceptance = new Acceptance
        {
            Id = new("acceptance"),
            Name = new("Réception", "Acceptance"),
            Pillars = Pillar.ServiceDelivery,
            Facility = site,
            Timing = Timing.Lasting(Claim.Planned(Length.Days(1))),
            After = [works],
        };
        var accepted = programme with { Activities = [.. programme.Activities, acceptance] };
        var plan = new ProgrammePlanner().Plan(accepted, TestContext.Current.CancellationToken).RequirePlan();

        var opening = plan.Resources.Sites[0].Opening!;
        Assert.Equal(OpeningState.BuiltNotOpen, opening.State);
        Assert.Equal([OpeningCondition.OpeningAct, OpeningCondition.FirstStock], opening.Lacks);
        Assert.Equal([OpeningCondition.Payer], opening.Undecided);
        Assert.True(PlanVerifier.Verify(plan, accepted).Passed);
        var tampered = plan with
        {
            Resources = new([plan.Resources.Sites[0] with { Opening = new(OpeningState.Open) }]),
        };
        Assert.False(PlanVerifier.Verify(tampered, accepted).Passed);
    }

    [Theory]
    [InlineData(EquipmentCondition.Broken, null, Comparator.Exactly, true)]
    [InlineData(EquipmentCondition.Broken, 2, Comparator.Exactly, true)]
    [InlineData(EquipmentCondition.Broken, 0, Comparator.Exactly, false)]
    [InlineData(EquipmentCondition.Broken, 0, Comparator.AtMost, false)]
    [InlineData(EquipmentCondition.Broken, 1, Comparator.AtMost, true)]
    [InlineData(EquipmentCondition.Unsuited, 2, Comparator.Exactly, false)]
    [InlineData(EquipmentCondition.Working, 2, Comparator.Exactly, false)]
    public void Plan_EquipmentThatLacks_TellsWhereABrokenPieceWasFound(
        EquipmentCondition condition, int? pieces, Comparator comparator, bool expected)
    {
        var small = Programme(price: null);
        var state = new EquipmentState(condition)
        {
            Item = small.EquipmentItems[0],
            Quantity = pieces is { } count ? Claim.Achieved(comparator, count) : null,
        };
        var other = new EquipmentState(EquipmentCondition.Broken) { Quantity = Claim.Achieved(1) };
        var programme = small with { Facilities = [small.Facilities[0] with { EquipmentStates = [other, state] }] };
        var plan = new ProgrammePlanner().Plan(programme, TestContext.Current.CancellationToken).RequirePlan();

        var gap = Assert.Single(plan.Resources.Sites[0].Services[0].Lacks);
        Assert.Equal(expected, gap.FoundBroken);
        Assert.False(plan.Resources.Sites[0].Services[1].Lacks[0].FoundBroken);
        Assert.True(PlanVerifier.Verify(plan, programme).Passed);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Plan_EquipmentOfASite_CostsAfterTheEndBesideWhatIsStated(bool areComplete)
    {
        var small = Programme(price: Claim.Planned(UnitPrice.Eur(400m)));
        var (couch, centre) = (small.EquipmentItems[0], small.Facilities[0]);
        var programme = small with
        {
            EquipmentItems =
            [
                couch with
                {
                    LifeSpan = Claim.Planned(Comparator.AtLeast, Length.Months(96)),
                    Maintenance = new() { CostPerYear = Claim.Assumed(Money.Eur(12.5m), new("Avis.", "Opinion.")) },
                },
            ],
            Facilities =
            [
                centre with
                {
                    RunningCostsAreComplete = areComplete,
                    RunningCosts =
                    [
                        new() { Name = new("Eau", "Water"), PerYear = Claim.Planned(Comparator.AtLeast, Money.Eur(9)) },
                        new() { Name = new("Feu", "Energy"), PerYear = Claim.Planned(Comparator.About, Money.Eur(5)) },
                    ],
                    Means = centre.Means with { Equipment = [new(couch, 3)] },
                },
            ],
        };
        var plan = new ProgrammePlanner().Plan(programme, TestContext.Current.CancellationToken).RequirePlan();
        var site = Assert.Single(plan.Appraisal.AfterEndBySite);

        Assert.Equal(new(null, Money.Eur(14), []) { WithoutPayerBound = Comparator.About }, site.PerYear);
        Assert.Equal(
            areComplete ? null : (Comparator.AtMost, Money.Eur(150), Money.Eur(37.5m)),
            site.Equipment is { ReplacementPerYear: { } replacement, UpkeepPerYear: { } upkeep }
                ? (replacement.Comparator, replacement.Value!.Value, upkeep.Assumption!.Value)
                : ((Comparator, Money, Money)?)null);
        Assert.True(PlanVerifier.Verify(plan, programme).Passed);
        new ExplainedPlan("small", programme, plan).CheckAll();
        Assert.Equal(plan, PlanDocument.Read(PlanDocument.ToUtf8(plan).Span).Value);
        var tampered = plan with
        {
            Appraisal = plan.Appraisal with
            {
                AfterEndBySite = [site with { PerYear = site.PerYear with { WithoutPayerBound = Comparator.Exactly } }],
            },
        };
        Assert.False(PlanVerifier.Verify(tampered, programme).Passed);
    }

    // The programme ends in June 2026.
    [Theory]
    [InlineData(null, Comparator.Exactly, true)]
    [InlineData("2026-05-31", Comparator.Exactly, false)]
    [InlineData("2026-06", Comparator.Exactly, false)]
    [InlineData("2026-06-30", Comparator.Exactly, false)]
    [InlineData("2026-07", Comparator.Exactly, true)]
    [InlineData("2025", Comparator.Exactly, false)]
    [InlineData("2026", Comparator.Exactly, null)]
    [InlineData("2027", Comparator.Exactly, true)]
    [InlineData("2025-06", Comparator.AtLeast, null)]
    [InlineData("2026-07", Comparator.MoreThan, true)]
    [InlineData("2025-06", Comparator.AtMost, false)]
    [InlineData("2026-07", Comparator.LessThan, null)]
    [InlineData("2030", Comparator.About, null)]
    public void Plan_PostThatEnds_IsThereOnlyWhereItOutlastsTheProgramme(
        string? ends, Comparator comparator, bool? expected)
    {
        var date = PartialDate.TryParse(ends, out var day) ? Claim.Planned(comparator, day) : null;
        Assert.Equal(expected, HasStaff(date));
    }

    [Fact]
    public void Plan_PostThatEndsSomeDay_IsNotKnownToBeThereAndAnAssumedEndCounts()
    {
        var unknown = Claim.NotPublished<PartialDate>(Modality.Planned);
        Assert.Null(HasStaff(unknown));
        Assert.True(HasStaff(unknown.Assuming(new(2030), new("Usage.", "Practice."))));
        Assert.False(HasStaff(unknown.Assuming(new(2025), new("Usage.", "Practice."))));
        Assert.Null(HasStaff(Claim.Planned(new PartialDate(2024)), areAll: false));
    }

    [Theory]
    [InlineData(Comparator.AtMost, 1, null)]
    [InlineData(Comparator.AtMost, 0, false)]
    [InlineData(Comparator.AtLeast, 1, true)]
    [InlineData(Comparator.AtLeast, 0, null)]
    [InlineData(Comparator.About, 0, null)]
    public void Plan_BoundedStock_IsVerifiedAsFarAsItProvesOne(Comparator comparator, int units, bool? expected) =>
        Assert.Equal(expected, Holds(OpeningCondition.FirstStock, means => means with
        {
            Commodities = [new(Test, Claim.Baseline((decimal)units) with { Comparator = comparator })],
        }));

    private static bool? HasStaff(Claim<PartialDate>? ends, bool areAll = true) =>
        Holds(OpeningCondition.Staff, means => means with
        {
            Posts = means.Posts.Select(post => post with { EndsOn = ends }).ToValueList(),
            PostsAreComplete = areAll,
        });

    private static bool? Holds(OpeningCondition condition, Func<FacilityMeans, FacilityMeans> having)
    {
        var small = Programme(price: null);
        var centre = small.Facilities[0];
        var programme = small with { Facilities = [centre with { Means = having(centre.Means) }] };
        var plan = new ProgrammePlanner().Plan(programme, TestContext.Current.CancellationToken).RequirePlan();
        Assert.Equal(new(2026, 6, 30), plan.End);
        Assert.True(PlanVerifier.Verify(plan, programme).Passed);
        var opening = plan.Resources.Sites[0].Opening!;
        return opening.Lacks.Contains(condition) ? false : opening.Undecided.Contains(condition) ? null : true;
    }

    // The centre has water and a nurse, and neither couch nor tests.
    private static Programme Programme(Claim<UnitPrice>? price)
    {
        var small = SmallProgramme.Funded;
        return small with
        {
            EquipmentItems = [small.EquipmentItems[0] with { UnitPrice = price }],
            CommodityItems = [Test],
            CareServices = [.. small.CareServices, Testing],
            CarePackages = [small.CarePackages[0] with { Services = [.. small.CarePackages[0].Services, Testing] }],
            Facilities =
            [
                small.Facilities[0] with
                {
                    Means = small.Facilities[0].Means with
                    {
                        EquipmentIsComplete = true,
                        CommoditiesAreComplete = true,
                        Utilities = [Utility.Water],
                    },
                },
            ],
        };
    }
}
