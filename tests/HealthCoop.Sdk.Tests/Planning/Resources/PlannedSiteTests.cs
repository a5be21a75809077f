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
