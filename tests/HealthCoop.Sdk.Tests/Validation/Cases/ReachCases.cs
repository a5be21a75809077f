using HealthCoop.Care;
using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Territories;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>ReachRules</c>.</summary>
internal static class ReachCases
{
    public static IReadOnlyList<RuleCase> All { get; } =
    [
        Breaks("HC-GEO-001", "/facilities/0/populationOutOfReach", p => Distant(p, Claim.Baseline(1))),
        Holds("HC-GEO-001", p => Distant(p, Claim.Baseline(0))),
        Holds("HC-GEO-001", p => Packed(Distant(p, Claim.Baseline(1)), CarePackageType.Outreach)),
        Holds("HC-GEO-001", p => Packed(Distant(p, Unknown<int>()), CarePackageType.Outreach)),
        Undecided("HC-GEO-001", "/facilities/0/populationOutOfReach", p => Distant(p, Unknown<int>())),
        Undecided("HC-GEO-001", "/carePackages/1/type", p => Packed(Distant(p, Claim.Baseline(1)), null, null)),
        About("HC-GEO-001", p => Distant(p, null)),

        Breaks("HC-GEO-002", "/facilities/0/populationServed", p => Serving(p, Claim.Planned(9_999))),
        Holds("HC-GEO-002", p => Serving(p, Claim.Planned(10_000))),
        Undecided("HC-GEO-002", "/facilities/0/populationServed", p => Serving(p, null)),
        About("HC-GEO-002", p => Placed(p, f => f with { PopulationServed = Claim.Planned(1) })),
        About("HC-GEO-002", p => Worked(
            Serving(p, Claim.Planned(1)),
            w => w with { WorksType = WorksType.Rehabilitation })),
        About("HC-GEO-002", p => Worked(Serving(p, Claim.Planned(1)), w => w with { Facility = new("unheard-of") })),

        Breaks("HC-EQU-001", "/territories/3", p => Shared(p, 99_999.99m)),
        Breaks("HC-EQU-001", "/territories/3", p => Justified(Shared(p, 99_999.99m), isSo: false)),
        Breaks("HC-EQU-001", "/territories/3", p => Also(Shared(p, 100_000m), Priced(1), new("infirmary"))),
        Breaks("HC-EQU-001", "/territories/3", p => Shared(p, 100_000m) is var told
            ? told with { Activities = [.. told.Activities, ((Training)p.Activities[3]) with { Costs = [Priced(1)] }] }
            : p),
        Breaks("HC-EQU-001", "/territories/3", p => Shared(p, 1m) is var told
            ? told with { Territories = [.. told.Territories, told.Territories[3] with { Id = new("third-commune") }] }
            : p),
        Breaks("HC-EQU-001", "/territories/0", p => Shared(p, 1m) is var told
            ? told with { Territories = [told.Territories[3], told.Territories[1]] }
            : p),
        Holds("HC-EQU-001", p => Shared(p, 100_000m)),
        Holds("HC-EQU-001", p => Shared(p, 99_999.99m, population: 999)),
        Holds("HC-EQU-001", p => Justified(Shared(p, 1m), isSo: true)),
        Holds("HC-EQU-001", p => Spent(p, Priced(50_000m) with { Quantity = Claim.Planned(2m) })),
        Holds("HC-EQU-001", p => Spent(p, Priced(100_000m) with { Heading = BudgetHeading.Works })),
        Holds("HC-EQU-001", p => Also(
            Shared(p, 100_000m), Priced(1) with { Heading = BudgetHeading.Travel }, new("infirmary"))),
        Holds("HC-EQU-001", p => Also(
            Shared(p, 100_000m), Priced(1) with { Nature = CostNature.Recurrent }, new("infirmary"))),
        Holds("HC-EQU-001", p => Also(Shared(p, 100_000m), Priced(1), new("unheard-of"))),
        Breaks("HC-EQU-001", "/territories/1", p => Shared(p, 100_000.01m, coverage: ServiceCoverage.High)),
        Undecided("HC-EQU-001", "/territories/3/population", p => Shared(p, 100_000m, population: null)),
        Undecided("HC-EQU-001", "/activities/1/costs/0/unitPrice",
            p => Spent(p, Priced(1) with { UnitPrice = Unknown<UnitPrice>() })),
        Undecided("HC-EQU-001", "/activities/1/costs/0/unitPrice",
            p => Spent(p, Priced(1) with { Quantity = Unknown<decimal>() })),
        Undecided("HC-EQU-001", "/activities/1/costs/0/unitPrice",
            p => Spent(p, Priced(1) with { UnitPrice = Claim.Planned(UnitPrice.Usd(1)) })),
        About("HC-EQU-001", p => Shared(p, 1m, coverage: ServiceCoverage.Low)),
        About("HC-EQU-001", p => Shared(p, 1m) with { Activities = [] }),
        About("HC-EQU-001", p => p),
    ];

    private static Programme Distant(Programme p, Claim<int>? people) =>
        Placed(p, f => f with { PopulationOutOfReach = people });

    private static Programme Packed(Programme p, params CarePackageType?[] types) => p with
    {
        CarePackages = [p.CarePackages[0], .. types.Select(type => p.CarePackages[0] with { Type = type })],
    };

    private static Programme Serving(Programme p, Claim<int>? people) => Placed(p, f => f with
    {
        Type = FacilityType.HealthAndSocialPromotionCentre,
        PopulationServed = people,
    });

    private static CostItem Priced(decimal euros) => new()
    {
        Heading = BudgetHeading.EquipmentAndSupplies,
        UnitPrice = Claim.Planned(UnitPrice.Eur(euros)),
    };

    private static Programme Shared(
        Programme p,
        decimal euros,
        int? population = 1_000,
        ServiceCoverage coverage = ServiceCoverage.None) => Spent(p, Priced(euros), population, coverage);

    // Two communes of a thousand people: one with works of EUR 100,000, the other with assistance.
    private static Programme Spent(
        Programme p,
        CostItem cost,
        int? population = 1_000,
        ServiceCoverage coverage = ServiceCoverage.None)
    {
        var commune = p.Territories[1] with
        {
            Coverage = Claim.Baseline(ServiceCoverage.Low),
            Population = Claim.Baseline(1_000),
        };
        var other = commune with
        {
            Id = new("other-commune"),
            Coverage = Claim.Baseline(coverage),
            Population = population is { } people ? Claim.Baseline(people) : null,
        };
        var assistance = new DirectAssistance
        {
            Id = new("assistance"),
            Name = new("Aider", "Assist"),
            Pillars = Pillar.ServiceDelivery,
            Timing = Timing.Lasting(Claim.Planned(Length.Days(1))),
            Territory = other.Id,
            Costs = [cost],
        };
        return p with
        {
            Territories = [p.Territories[0], commune, p.Territories[2], other],
            Activities = [p.Activities[0], assistance],
        };
    }

    // An opening that costs something, at a facility.
    private static Programme Also(Programme p, CostItem cost, Id<Facility> at) => p with
    {
        Activities =
        [
            .. p.Activities,
            new Opening
            {
                Id = new("other-opening"),
                Name = new("Ouvrir", "Open"),
                Facility = at,
                Pillars = Pillar.ServiceDelivery,
                Timing = Timing.Lasting(Claim.Planned(Length.Days(1))),
                Costs = [cost],
            },
        ],
    };

    private static Programme Justified(Programme p, bool isSo) => p with
    {
        Attestations =
        [
            new()
            {
                Id = new("uneven"),
                Matter = AttestationMatter.UnevenShareJustified,
                IsSo = Claim.Achieved(isSo),
            },
        ],
    };
}
