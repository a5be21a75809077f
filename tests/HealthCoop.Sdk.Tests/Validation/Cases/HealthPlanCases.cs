using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>HealthPlanRules</c> and of those beside them.</summary>
internal static class HealthPlanCases
{
    private const string Plan = "/healthPlans/0/";

    private const string FirstYear = Plan + "yearlyMeans/0/";

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        Breaks("HC-LEG-009", "/attestations/1/isSo", p => Attested(p, 1, Claim.Achieved(false))),
        Undecided("HC-LEG-009", "/attestations/1/isSo",
            p => Attested(p, 1, Claim.NotPublished<bool>(Modality.Achieved))),
        Undecided("HC-LEG-009", "/attestations", p => p with { Attestations = [p.Attestations[2]] }),
        Undecided("HC-LEG-009", "/attestations", p => p with
        {
            Attestations = [p.Attestations[1] with { HealthPlan = new("other") }],
        }),
        About("HC-LEG-009", p => Staged(p, HealthPlanStatus.UnderPreparation)),

        Breaks("HC-PCD-001", Plan + "owner", p => Planned(p, l => l with { Owner = new("army") })),
        Breaks("HC-PCD-001", Plan + "years", p => Planned(p, l => l with { Years = new(2013, 2016) })),
        Breaks("HC-PCD-001", Plan + "years", p => Planned(p, l => l with { Years = new(2012, 2017) })) with
        {
            Open = [Plan + "yearlyMeans"],
        },
        Breaks("HC-PCD-001", Plan + "priorities",
            p => Planned(p, l => l with
            {
                Priorities = [],
                Objectives = [new(new("But", "Aim"))],
                Activities = [Act],
            })),
        Holds("HC-PCD-001", p => p with
        {
            Partners = [p.Partners[0] with { Form = null }, p.Partners[1]],
        }),
        Holds("HC-PCD-001", p => Planned(p, l => l with { Objectives = [new(new("But", "Aim"))] })),
        Undecided("HC-PCD-001", Plan + "status",
            p => Planned(p, l => l with { Status = Unknown<HealthPlanStatus>() })),
        Undecided("HC-PCD-001", Plan + "years", p => Planned(p, l => l with { Years = null })),
        Undecided("HC-PCD-001", Plan + "priorities",
            p => Planned(p, l => l with { Priorities = [], PrioritiesAreComplete = false }),
            Plan + "objectives",
            Plan + "activities"),
        Undecided("HC-PCD-001", Plan + "objectives", p => Prioritised(p, r => r with { Objectives = [] })),
        Holds("HC-PCD-001", p => Planned(p, l => l with
        {
            Priorities = [l.Priorities[0] with { Objectives = [], Activities = [] }],
            Objectives = [new(new("But", "Aim"))],
            Activities = [Act],
        })),
        Undecided("HC-PCD-001", Plan + "activities", p => Prioritised(p, r => r with { Activities = [] })),
        Undecided("HC-PCD-001", Plan + "yearlyMeans", p => Planned(p, l => l with { YearlyMeans = [] })),
        Undecided("HC-PCD-001", Plan + "yearlyMeans",
            p => Planned(p, l => l with { YearlyMeans = [.. l.YearlyMeans.Take(4)] })),
        Undecided("HC-PCD-001", Plan + "years", p => Planned(p, l => l with { Years = null, YearlyMeans = [] }),
            Plan + "yearlyMeans"),
        Undecided("HC-PCD-001", FirstYear + "cost", p => FirstMeans(p, y => y with { Cost = null })),
        Undecided("HC-PCD-001", FirstYear + "cost", p => FirstMeans(p, y => y with { Cost = Unknown<Money>() })),
        Holds("HC-PCD-001", p => p with { Start = Unknown<PartialDate>() }),
        Undecided("HC-PCD-001", Plan + "objectives",
            p => Staged(Prioritised(p, r => r with { Objectives = [] }), HealthPlanStatus.Validated)),
        About("HC-PCD-001", p => Staged(p, HealthPlanStatus.UnderPreparation)),
        About("HC-PCD-001", p => Planned(Staged(p, HealthPlanStatus.UnderPreparation), l => l with { Years = null })),

        Breaks("HC-PCD-003", Plan + "activities/0", p => Planned(p, l => l with { Activities = [Act] })),
        Breaks("HC-PCD-003", Plan + "activities/1",
            p => Planned(p, l => l with { Priorities = [], Activities = [Act, Act] }),
            Plan + "activities/0"),
        Breaks("HC-PCD-003", Plan + "priorities/0/activities", p => Acted(p, a => a with { Payers = [] })),
        Breaks("HC-PCD-003", Plan + "priorities/1/activities", p => Planned(p, l => l with
        {
            Priorities =
            [
                l.Priorities[0],
                l.Priorities[0] with { Rank = 2, Activities = [Act with { PayersAreComplete = true }] },
            ],
        })),
        Holds("HC-PCD-003", p => Prioritised(p, r => r with { Activities = [Act, r.Activities[0]] })),
        Undecided("HC-PCD-003", Plan + "priorities/0/activities/0/payers",
            p => Acted(p, a => a with { Payers = [], PayersAreComplete = false })),
        Undecided("HC-PCD-003", Plan + "priorities/0/activities/1/payers",
            p => Prioritised(p, r => r with { Activities = [Act with { PayersAreComplete = true }, Act, Act] })),
        Undecided("HC-PCD-003", Plan + "priorities/0/activities", p => Prioritised(p, r => r with { Activities = [] })),
        Undecided("HC-PCD-003", Plan + "priorities/0/activities/0/pillars",
            p => Acted(p, a => a with { Pillars = default })),
        About("HC-PCD-003", p => Planned(p, l => l with { Priorities = [] })),
        About("HC-PCD-003", p => Staged(p, HealthPlanStatus.Diagnosis)),

        Breaks("HC-PCD-004", FirstYear + "costPerPerson", p => In2014(CostingEach(p, Claim.Planned(Money.Xof(4_999))))),
        Breaks("HC-PCD-004", FirstYear + "costPerPerson", p => In2014(CostingEach(p, Claim.Planned(Money.Xof(7_701))))),
        Breaks("HC-PCD-004", FirstYear + "costPerPerson",
            p => In2014(CostingEach(p, Claim.Planned(Comparator.AtMost, Money.Xof(4_999))))),
        Breaks("HC-PCD-004", FirstYear + "cost", p => In2014(FirstMeans(p, y => y with
        {
            CostPerPerson = null,
            Cost = Claim.Planned(Money.Xof(79_000_000)),
        }))),
        Breaks("HC-PCD-004", FirstYear + "cost", p => In2014(FirstMeans(p, y => y with
        {
            CostPerPerson = null,
            Population = Claim.Planned(10_000),
        }))),
        Holds("HC-PCD-004", p => In2014(CostingEach(p, Claim.Planned(Money.Xof(5_000))))),
        Holds("HC-PCD-004", p => In2014(CostingEach(p, Claim.Planned(Money.Xof(7_700))))),
        Holds("HC-PCD-004", p => In2014(FirstMeans(p, y => y with { CostPerPerson = null }))),
        Undecided("HC-PCD-004", FirstYear + "costPerPerson", p => In2014(CostingEach(p, Claim.Planned(Money.Eur(9))))),
        Undecided("HC-PCD-004", FirstYear + "costPerPerson",
            p => In2014(CostingEach(p, Claim.Planned(Comparator.AtLeast, Money.Xof(6_000))))),
        Undecided("HC-PCD-004", FirstYear + "costPerPerson",
            p => In2014(CostingEach(p, Claim.Planned(Comparator.AtMost, Money.Xof(6_000))))),
        Undecided("HC-PCD-004", FirstYear + "costPerPerson",
            p => In2014(FirstMeans(p, y => y with { CostPerPerson = null, Cost = null }))),
        Undecided("HC-PCD-004", FirstYear + "cost", p => In2014(FirstMeans(p, y => y with
        {
            CostPerPerson = null,
            Population = Claim.Planned(0),
        }))),
        Undecided("HC-PCD-004", Plan + "owner", p => In2014(Owned(p, null))),
        Undecided("HC-PCD-004", "/start", p => p with { Start = Unknown<PartialDate>() }),
        About("HC-PCD-004", p => In2014(Owned(p, CountryCode.BurkinaFaso))),
        About("HC-PCD-004", p => In2014(Planned(p, l => l with { YearlyMeans = [] }))),
        About("HC-PCD-004", p => In2014(Staged(p, HealthPlanStatus.UnderPreparation))),
        About("HC-PCD-004", p => CostingEach(p, Claim.Planned(Money.Xof(4_999)))),

        Breaks("HC-PCD-005", FirstYear + "subsidyRequired",
            p => FirstMeans(p, y => y with { SubsidyRequired = Claim.Planned(Money.Xof(20_000_001)) })),
        Breaks("HC-PCD-005", FirstYear + "subsidyRequired", p => FirstMeans(p, y => y with
        {
            SubsidyRequired = Claim.Planned(Comparator.AtLeast, Money.Xof(20_000_001)),
        })),
        Breaks("HC-PCD-005", FirstYear + "subsidyRequired", p => In2014(FirstMeans(p, y => Unproven(y, 13_000_001)))),
        Breaks("HC-PCD-005", FirstYear + "subsidyRequired", p => Owned(
            In2014(FirstMeans(p, y => Unproven(y, 13_000_000))),
            CountryCode.BurkinaFaso)),
        Holds("HC-PCD-005", p => In2014(FirstMeans(p, y => Unproven(y, 13_000_000)))),
        Holds("HC-PCD-005", p => FirstMeans(p, y => y with
        {
            OwnRevenue = Claim.Planned(Money.Xof(20_000_000)),
            StateContribution = null,
        })),
        Holds("HC-PCD-005", p => FirstMeans(p, y => y with
        {
            OwnRevenue = null,
            StateContribution = Claim.Planned(Money.Xof(20_000_000)),
        })),
        Undecided("HC-PCD-005", FirstYear + "ownRevenue", p => FirstMeans(p, y => y with { OwnRevenue = null })),
        Undecided("HC-PCD-005", FirstYear + "ownRevenue",
            p => FirstMeans(p, y => y with { OwnRevenue = Claim.Planned(Money.Eur(30_000)) })),
        Undecided("HC-PCD-005", FirstYear + "stateContribution",
            p => FirstMeans(p, y => y with { StateContribution = null })),
        Undecided("HC-PCD-005", FirstYear + "subsidyRequired",
            p => FirstMeans(p, y => y with { SubsidyRequired = Unknown<Money>() })),
        Undecided("HC-PCD-005", FirstYear + "subsidyRequired",
            p => FirstMeans(p, y => y with { SubsidyRequired = Claim.Planned(Comparator.AtLeast, Money.Xof(1)) })),
        Holds("HC-PCD-005", p => FirstMeans(p, y => y with { SubsidyRequired = null, OwnRevenue = null })),
        About("HC-PCD-005", p => Planned(p, l => l with { YearlyMeans = [new(2013)] })),
        About("HC-PCD-005", p => Staged(p, HealthPlanStatus.UnderPreparation)),
        About("HC-PCD-005",
            p => FirstMeans(Staged(p, HealthPlanStatus.UnderPreparation), y => y with { OwnRevenue = null })),

        Breaks("HC-PCD-006", "/attestations/2/isSo", p => Attested(p, 2, Claim.Achieved(false))),
        Undecided("HC-PCD-006", "/attestations", p => p with { Attestations = [p.Attestations[1]] }),
        Undecided("HC-PCD-006", "/attestations", p => p with
        {
            Attestations = [p.Attestations[2] with { HealthPlan = new("other") }],
        }),
        About("HC-PCD-006", p => Staged(p, HealthPlanStatus.UnderPreparation)),

        Breaks("HC-PCD-007", "/steeringBodies/1/meetings", p => Conferring(p, b => b with { Meetings = [] })),
        Holds("HC-PCD-007", p => Held(p, m => m with { Place = new("commune") }) with
        {
            SteeringBodies = Conferring(p, b => b with { Meetings = [] }).SteeringBodies,
        }),
        Holds("HC-PCD-007", p => Conferring(p, b => b with { Meetings = [], MeetingsAreComplete = false })),
        Holds("HC-PCD-007", p => Conferring(p, b => b with
        {
            Owner = null,
            Meetings = [MeetingAt("commune")],
        })),
        Undecided("HC-PCD-007", "/steeringBodies", p => Conferring(p, b => b with
        {
            Owner = null,
            Meetings = [MeetingAt("garrison")],
        })),
        Undecided("HC-PCD-007", "/steeringBodies", p => Conferring(p, b => b with { Owner = new("army") })),
        Undecided("HC-PCD-007", "/steeringBodies", p => p with { SteeringBodies = [p.SteeringBodies[0]] }),
        Undecided("HC-PCD-007", "/steeringBodies",
            p => Conferring(p, b => b with { Type = SteeringBodyType.TechnicalCommittee })),
        Holds("HC-PCD-007", p => Held(p, m => m with { Place = new("commune") })),
        Holds("HC-PCD-007", p => Held(p, m => m with { Participants = [new(new("army")), new(new("city"))] })),
        Undecided("HC-PCD-007", "/steeringBodies", p => Held(p, m => m with { Place = new("garrison") })),
        Undecided("HC-PCD-007", "/steeringBodies", p => Held(p, m => m with { Participants = [new(new("army"))] })),
        Undecided("HC-PCD-007", "/steeringBodies",
            p => Held(p, m => m with { Place = new("commune"), Event = MilestoneEvent.Launch })),
        Undecided("HC-PCD-007", "/steeringBodies", p => Held(
            p with { Partners = [p.Partners[0] with { Territory = null }, p.Partners[1]] },
            m => m)),
        Holds("HC-PCD-007", p => Staged(p, HealthPlanStatus.UnderPreparation)),
        About("HC-PCD-007", p => Staged(p, HealthPlanStatus.Diagnosis)),
    ];

    private static HealthPlanActivity Act =>
        new(new("Campagne", "Campaign")) { Pillars = Pillar.ServiceDelivery };

    private static Programme Attested(Programme p, int ordinal, Claim<bool> isSo) => p with
    {
        Attestations = [.. p.Attestations.Select((a, i) => i == ordinal ? a with { IsSo = isSo } : a)],
    };

    private static Programme Staged(Programme p, HealthPlanStatus status) =>
        Planned(p, l => l with { Status = Claim.Achieved(status) });

    private static Programme Prioritised(Programme p, Func<HealthPlanPriority, HealthPlanPriority> change) =>
        Planned(p, l => l with { Priorities = [change(l.Priorities[0])] });

    private static Programme Acted(Programme p, Func<HealthPlanActivity, HealthPlanActivity> change) =>
        Prioritised(p, r => r with { Activities = [change(r.Activities[0])] });

    private static Programme FirstMeans(Programme p, Func<HealthPlanYear, HealthPlanYear> change) =>
        Planned(p, l => l with { YearlyMeans = [.. l.YearlyMeans.Select((y, i) => i == 0 ? change(y) : y)] });

    private static Programme CostingEach(Programme p, Claim<Money> each) =>
        FirstMeans(p, y => y with { CostPerPerson = each });

    private static HealthPlanYear Unproven(HealthPlanYear year, decimal subsidy) => year with
    {
        Cost = Claim.Planned(Money.Xof(100_000_000)),
        SubsidyRequired = Claim.Planned(Money.Xof(subsidy)),
        OwnRevenue = Claim.Planned(Money.Xof(1)),
        StateContribution = Claim.Planned(Money.Xof(1)),
    };

    private static Programme In2014(Programme p) => p with { Start = Claim.Achieved(new PartialDate(2014, 1, 1)) };

    private static Programme Owned(Programme p, CountryCode? country) => p with
    {
        Partners = [p.Partners[0] with { Country = country }, p.Partners[1]],
    };

    private static Programme Conferring(Programme p, Func<SteeringBody, SteeringBody> change) =>
        p with { SteeringBodies = [p.SteeringBodies[0], change(p.SteeringBodies[1])] };

    private static Meeting MeetingAt(string place) =>
        new() { On = Claim.Achieved(new PartialDate(2012, 3)), Place = new(place) };

    // No body, but a milestone.
    private static Programme Held(Programme p, Func<DatedMilestone, DatedMilestone> change) => p with
    {
        SteeringBodies = [],
        Milestones =
        [
            .. p.Milestones,
            change(new()
            {
                Id = new("conference"),
                Name = new("Conférence", "Conference"),
                On = Claim.Achieved(new PartialDate(2012, 3)),
                Event = MilestoneEvent.Conference,
            }),
        ],
    };
}
