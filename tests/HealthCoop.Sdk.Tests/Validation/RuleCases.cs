using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Tests.Validation.Cases;
using NodaTime;

namespace HealthCoop.Tests.Validation;

/// <summary>The smallest changes to a sound programme that break each rule, leave it undecided, or take away what it is
/// about.</summary>
internal static partial class RuleCases
{
    private static readonly Narrative Unsure = new("hypothèse", "assumption");

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        .. PayCases.All,
        .. ConsistencyCases.All,
        .. CashCases.All,
        .. AccessCases.All,
        .. CarePackageCases.All,
        .. WorkforceCases.All,
        .. EquipmentCases.All,
        .. MedicineCases.All,
        .. ReachCases.All,
        .. TrainingCases.All,
        .. ExitCases.All,
        .. EvidenceCases.All,
        .. LeadTimeCases.All,
        .. InterestCases.All,
        .. CooperationCases.All,
        .. TransferCases.All,
        .. CommunityHealthCases.All,
        .. HealthPlanCases.All,
        .. SteeringCases.All,
        .. HeadingCases.All,
        .. EligibilityCases.All,
        .. PaymentCases.All,
        .. ThirdPartyCases.All,
        .. PurchaseCases.All,
        .. VisibilityCases.All,
        .. StabilityCases.All,
        .. DecentralisedCallCases.All,
        .. LocalAuthorityFacilityCases.All,
        .. WaterLawCases.All,
        .. CooperationFundCases.All,
        .. CivilianCareCases.All,

        Breaks("HC-CLM-001", "/start/modality", p => p with { Start = p.Start with { Modality = (Modality)9 } }),

        Breaks("HC-CLM-002", "/activities/3/trainees/parts", p => Trained(p, Claim.Planned(12), Claim.Planned(11))),
        Breaks("HC-CLM-002", "/activities/3/trainees/parts", p => Trained(p, Claim.Planned(12), Claim.Planned(13))),
        Undecided("HC-CLM-002", "/activities/3/trainees/parts/0/people", p => Trained(p, Claim.Planned(12), Unknown<int>())),
        Undecided("HC-CLM-002", "/activities/3/trainees/total", p => Trained(p, Unknown<int>(), Claim.Planned(12))),
        Undecided("HC-CLM-002", "/activities/3/trainees/parts/0/people",
            p => Trained(p, Claim.Planned(12), Claim.Assumed(12, Unsure))),
        Undecided("HC-CLM-002", "/activities/3/trainees/total",
            p => Trained(p, Claim.Planned(Comparator.AtLeast, 10), Claim.Planned(12))),
        Undecided("HC-CLM-002", "/activities/3/trainees/parts/0/people",
            p => Trained(p, Claim.Planned(12), Claim.Planned(Comparator.About, 12))),
        About("HC-CLM-002", p => Trained(p, Claim.Planned(12))),

        Breaks("HC-PAR-001", "/agreements/0/mandates", p => Agreed(p, a => a with { Mandates = [] })),
        Undecided("HC-PAR-001", "/agreements/0/parties", p => Agreed(p, a => a with { Parties = [new("army")] })),
        Undecided("HC-PAR-001", "/agreements/0/parties", p => Agreed(p, a => a with { Parties = [] })),
        Undecided("HC-PAR-001", "/agreements/0/coordinator", p => Agreed(p, a => a with { Coordinator = null })),
        Undecided("HC-PAR-001", "/agreements/0/type", p => Agreed(p, a => a with { Type = null })),
        Undecided("HC-PAR-001", "/agreements/0/mandates",
            p => Agreed(p, a => a with { Mandates = [], MandatesAreComplete = false })),
        Undecided("HC-PAR-001", "/agreements/0/beneficiaries",
            p => Agreed(p, a => a with { BeneficiariesAreComplete = false })),
        About("HC-PAR-001", p => Agreed(p, a => a with { Type = AgreementType.CouncilResolution })),

        Breaks("HC-PAR-003", "/partners/1", p => p with { Participations = [p.Participations[0]] }),
        Breaks("HC-PAR-003", "/partners/1", p => Idle(p, new("city")) with
        {
            Participations = [p.Participations[0], new(new("army"), OrganisationRole.Accountable)],
        }),
        Undecided("HC-PAR-003", "/participations/1", p => Idle(p, new("city"))),
        Undecided("HC-PAR-003", "/budget/sources", p => Idle(p, new("city")) with { Budget = null }, "/participations/1"),
        Undecided("HC-PAR-003", "/activities", p => Idle(p, null) with { Activities = [] }, "/participations/1"),
        Holds("HC-PAR-003", p => Idle(p, new("city")) with
        {
            Exchanges = [new(new("city"), [new("army")], Unsure, Sector.HealthPolicy, ExchangeStage.Interest)],
        }),
        Undecided("HC-PAR-003", "/participations/1/role", p => p with
        {
            Participations = [p.Participations[0], p.Participations[1] with { Role = null }],
        }),
        Undecided("HC-PAR-003", "/participations", p => p with
        {
            Participations = [p.Participations[0]],
            ParticipationsAreComplete = false,
        }),
        Undecided("HC-PAR-003", "/activities/3/lead", p => Idle(p, null), "/participations/1"),
        About("HC-PAR-003", p => p with { Partners = [] }),

        Breaks("HC-FIN-001", "/budget/sources/0/rate", p => Granted(p, s => s with { Rate = Rate(75.01m) })),
        Breaks("HC-FIN-001", "/budget/sources/0/rate", p => Granted(p, s => s with
        {
            Rate = Rate(75) with { Comparator = Comparator.MoreThan },
        })),
        Breaks("HC-FIN-001", "/budget/sources/0/amount", p => Granted(p, s => s with
        {
            Rate = null,
            Amount = Claim.Planned(Money.Eur(90_000.01m)),
        })),
        Breaks("HC-FIN-001", "/budget/sources/0/profile", p => p with { Start = Claim.Achieved(new PartialDate(2011)) }),
        Undecided("HC-FIN-001", "/budget/sources/0/rate", p => Granted(p, s => s with { Rate = Unknown<Percentage>() })),
        Undecided("HC-FIN-001", "/budget/sources/0/rate", p => Granted(p, s => s with
        {
            Rate = Claim.Assumed(Percentage.FromPercent(75), Unsure),
        })),
        Undecided("HC-FIN-001", "/budget/sources/0/rate", p => Granted(p, s => s with
        {
            Rate = Rate(80) with { Comparator = Comparator.AtMost },
        })),
        Undecided("HC-FIN-001", "/budget/sources/0/amount", p => Granted(p, s => s with
        {
            Rate = null,
            Amount = Claim.Planned(Comparator.MoreThan, Money.Eur(80_000m)),
        })),
        Undecided("HC-FIN-001", "/budget/sources/0/rate", p => Granted(p, s => s with
        {
            Rate = Unknown<Percentage>(),
            Amount = Claim.Planned(Money.Eur(100_000m)),
        })),
        Holds("HC-FIN-001", p => Granted(p, s => s with { Rate = Rate(75) with { Comparator = Comparator.AtMost } })),
        Holds("HC-FIN-001", p => Granted(p, s => s with
        {
            Rate = Unknown<Percentage>(),
            Amount = Claim.Planned(Money.Eur(90_000m)),
        })),
        Undecided("HC-FIN-001", "/budget/sources/1/profile", p => Costed(p, b => b with
        {
            Sources = [b.Sources[0], b.Sources[1] with { Profile = new("unheard-of") }],
        })),
        Undecided("HC-FIN-001", "/start", p => p with { Start = Claim.Assumed(new PartialDate(2010, 1), Unsure) }),
        About("HC-FIN-001", p => Granted(p, s => s with { Profile = null })),

        Breaks("HC-FIN-002", "/budget/sources", p => Costed(p, b => b with { Total = Claim.Planned(Money.Eur(120_000.04m)) })),
        Breaks("HC-FIN-002", "/budget/sources", p => Costed(p, b => b with
        {
            Sources = [b.Sources[0], b.Sources[1] with { Amount = Claim.Planned(Money.Eur(29_999.99m)) }],
        })),
        Breaks("HC-FIN-002", "/budget/sources", p => Costed(p, b => b with
        {
            Sources = [.. b.Sources, new() { Id = new("more"), Amount = Claim.Planned(Money.Eur(1)) },
                new() { Id = new("rest") }],
        })),
        Breaks("HC-FIN-002", "/budget/sources", p => Costed(p, b => b with
        {
            Sources = [b.Sources[0], b.Sources[1] with { Amount = null, Rate = Rate(24) }],
        })),
        Holds("HC-FIN-002", p => Costed(p, b => b with
        {
            Total = Claim.Planned(Comparator.About, Money.Eur(100.01m)),
            Sources = [b.Sources[0] with { Rate = Rate(50) }, b.Sources[1] with { Amount = null, Rate = Rate(50) }],
        })),
        Holds("HC-FIN-002", p => Costed(p, b => b with
        {
            Sources = [b.Sources[0] with { Amount = Claim.Planned(Money.Eur(90_000m)), Rate = Rate(80) }, b.Sources[1]],
        })),
        Undecided("HC-FIN-002", "/budget/total", p => Costed(p, b => b with
        {
            Total = b.Total with { Comparator = Comparator.About },
        })),
        Undecided("HC-FIN-002", "/budget/sources/1/amount", p => Costed(p, b => b with
        {
            Sources = [b.Sources[0], b.Sources[1] with { Amount = b.Sources[1].Amount! with { Comparator = Comparator.AtMost } }],
        })),
        Undecided("HC-FIN-002", "/budget/sources/1/amount", p => Costed(p, b => b with
        {
            Sources = [b.Sources[0], b.Sources[1] with { Amount = null }],
        })),
        Undecided("HC-FIN-002", "/budget/sources/0/rate", p => Granted(p, s => s with { Rate = Unknown<Percentage>() })),
        Undecided("HC-FIN-002", "/budget/total", p => Costed(p, b => b with { Total = Unknown<Money>() })),
        Undecided("HC-FIN-002", "/budget/total", p => Costed(p, b => b with
        {
            Total = b.Total with { Comparator = Comparator.AtLeast },
        })),
        Undecided("HC-FIN-002", "/budget/sources", p => Costed(p, b => b with { Sources = [] })),
        Undecided("HC-FIN-002", "/budget/sources", p => Costed(p, b => b with
        {
            Total = Unknown<Money>(),
            Sources =
            [
                b.Sources[0] with { Amount = null, Rate = Rate(33.33m) },
                b.Sources[1] with { Amount = null, Rate = Rate(66.66m) },
            ],
        })),
        Holds("HC-FIN-002", p => Rounded(p, 1_675_616.58m, 81.76m, 1_370_000m, 305_616.58m)),
        Holds("HC-FIN-002", p => Rounded(p, 300_000m, 66.67m, null, 100_000m)),
        Breaks("HC-FIN-002", "/budget/sources", p => Rounded(p, 300_000m, 66.67m, null, 100_005.01m)),
        Breaks("HC-FIN-002", "/budget/sources", p => Rounded(p, 300_000m, 66.67m, null, 99_974.99m)),
        Breaks("HC-FIN-002", "/budget/sources", p => Rounded(p, 300_000m, 66.67m, 200_000m, 100_000.01m)),
        Breaks("HC-FIN-002", "/budget/sources", p => Rounded(p, 300_000m, 66.67m, 150_000m, 100_000m)),
        Holds("HC-FIN-002", p => Rounded(p, 300_000m, 66.67m, 250_000m, 100_000m)),
        Breaks("HC-FIN-002", "/budget/sources", p => RatedAlone(p, 75, 24)),
        Breaks("HC-FIN-002", "/budget/sources", p => RatedAlone(p, 75, 26)),
        Breaks("HC-FIN-002", "/budget/sources", p => RatedAlone(p, 75, 24.9m)),
        Breaks("HC-FIN-002", "/budget/sources", p => RatedAlone(p, 33.33m, 66.65m)),
        Breaks("HC-FIN-002", "/budget/sources", p => RatedAlone(p, 33.33m, 66.69m)),
        Undecided("HC-FIN-002", "/budget/sources", p => RatedAlone(p, 33.34m, 66.67m)),
        Breaks("HC-FIN-002", "/budget/sources", p => RatedAlone(p, 75, 24.95m)),
        Holds("HC-FIN-002", p => RatedAlone(p, 75, 25)),
        Holds("HC-FIN-002", p => RatedAlone(p, 33.3m, 66.7m)),
        About("HC-FIN-002", p => p with { Budget = null }),

        Breaks("HC-FIN-003", "/budget/indirectCosts", p => Costed(p, b => b with { IndirectCosts = Rate(7.01m) })),
        Breaks("HC-FIN-003", "/activities/1/costs/0", p => Priced(p, BudgetHeading.IndirectCosts, 7_000.01m, b => b with { IndirectCosts = null })),
        Undecided("HC-FIN-003", "/budget/indirectCosts", p => Costed(p, b => b with { IndirectCosts = null })),
        Undecided("HC-FIN-003", "/budget/indirectCosts", p => Costed(p, b => b with
        {
            IndirectCosts = Claim.Assumed(Percentage.FromPercent(5), Unsure),
        })),
        Undecided("HC-FIN-003", "/activities/1/costs", p => Costed(
            With<Activity>(p, 0, a => a with
            {
                Costs = [a.Costs[0], a.Costs[0] with { Heading = BudgetHeading.IndirectCosts }],
            }),
            b => b with { IndirectCosts = null }), "/activities/2/costs", "/activities/3/costs", "/activities/4/costs"),
        Breaks("HC-FIN-003", "/activities/1/costs/0", p => Priced(p, BudgetHeading.IndirectCosts, 0.01m, b => b)),
        Breaks("HC-FIN-003", "/activities/1/costs/0", p => With<Activity>(
            Priced(p, BudgetHeading.IndirectCosts, 3_500.01m, b => b with { IndirectCosts = null }),
            1,
            a => a with { Costs = [a.Costs[0] with { Quantity = Claim.Planned(2m) }] })),
        Breaks("HC-FIN-003", "/activities/1/costs/0", p => Priced(
            With<Activity>(p, 0, a => a with { Costs = [.. a.Costs, a.Costs[0] with { Type = CostType.InKind }] }),
            BudgetHeading.IndirectCosts,
            7_000.01m,
            b => b with { IndirectCosts = null })),
        Holds("HC-FIN-003", p => Priced(p, BudgetHeading.IndirectCosts, 7_000m, b => b with { IndirectCosts = null })),
        Undecided("HC-FIN-003", "/start", p => p with { Start = Claim.Achieved(new PartialDate(2010)) with { Comparator = Comparator.About } }),
        Undecided("HC-FIN-003", "/activities/1/costs/0/unitPrice", p => Priced(p, BudgetHeading.IndirectCosts, null, b => b with { IndirectCosts = null })),
        Undecided("HC-FIN-003", "/budget/sources/1/profile", p => Costed(p, b => b with
        {
            Sources = [b.Sources[0], b.Sources[1] with { Profile = new("unheard-of") }],
        })),
        About("HC-FIN-003", p => Granted(p, s => s with { Profile = null })),

        Breaks("HC-FIN-004", "/budget/contingencyReserve", p => Costed(p, b => b with { ContingencyReserve = Rate(5.5m) })),
        Breaks("HC-FIN-004", "/activities/1/costs/0", p => Priced(p, BudgetHeading.ContingencyReserve, 5_000.01m, b => b with { ContingencyReserve = null })),
        Breaks("HC-FIN-004", "/activities/1/costs/0", p => With<Activity>(
            Priced(p, BudgetHeading.ContingencyReserve, 5_000.01m, b => b with { ContingencyReserve = null }),
            1,
            a => a with { Costs = [a.Costs[0] with { Type = CostType.Provision }] })),
        Undecided("HC-FIN-004", "/budget/contingencyReserve", p => Costed(p, b => b with { ContingencyReserve = null })),
        About("HC-FIN-004", p => Granted(p, s => s with { Profile = null })),

        Breaks("HC-FIN-009", "/budget/exchangeRates/0", p => Costed(p, b => b with
        {
            ExchangeRates = [b.ExchangeRates[0] with { Value = 655.96m }],
        })),
        About("HC-FIN-009", p => Costed(p, b => b with { ExchangeRates = [] })),

        Breaks("HC-TIM-001", "/activities/0/notAfter", p => Worked(p, w => w with { NotAfter = On(2009, 12) })),
        Breaks("HC-TIM-001", "/activities/0/notBefore", p => Worked(p, w => w with { NotBefore = On(2013, 1) })),
        Undecided("HC-TIM-001", "/activities/0/notAfter", p => Worked(p, w => w with { NotAfter = Unknown<PartialDate>() })),
        Breaks("HC-TIM-001", "/activities/0/notBefore", p => Worked(p, w => w with
        {
            NotBefore = Claim.Achieved(new PartialDate(2009, 12, 31)),
            NotAfter = Claim.Achieved(new PartialDate(2010, 6, 30)),
        })),
        Breaks("HC-TIM-001", "/activities/0/notAfter", p => Worked(p, w => w with
        {
            NotBefore = Claim.Planned(new PartialDate(2012, 6)),
            NotAfter = Claim.Achieved(new PartialDate(2013, 1, 1)),
        })),
        Holds("HC-TIM-001", p => Worked(p, w => w with
        {
            NotBefore = Claim.Achieved(new PartialDate(2010, 1, 1)),
            NotAfter = Claim.Achieved(new PartialDate(2012, 12, 31)),
        })),
        Holds("HC-TIM-001", p => Worked(p, w => w with
        {
            NotBefore = Claim.Planned(new PartialDate(2009, 12, 31)),
            NotAfter = Claim.Planned(new PartialDate(2013, 1, 1)),
        })),
        Undecided("HC-TIM-001", "/start", p => p with { Start = Claim.Assumed(new PartialDate(2010, 1), Unsure) }),
        Undecided("HC-TIM-001", "/end", p => p with { End = Unknown<PartialDate>() }),
        Undecided("HC-TIM-001", "/start", p => Worked(
            p with { Start = Claim.Achieved(new PartialDate(2010)) },
            w => w with { NotAfter = On(2010, 6) })),
        Undecided("HC-TIM-001", "/end", p => Worked(
            p with { End = Claim.Planned(new PartialDate(2012)) },
            w => w with { NotBefore = On(2012, 6) })),
        Undecided("HC-TIM-001", "/activities/0/notBefore", p => Worked(
            p with { Start = Claim.Achieved(new PartialDate(2010, 6, 15)) },
            w => w with { NotBefore = Claim.Achieved(new PartialDate(2010, 6)) })),
        Undecided("HC-TIM-001", "/duration", p => p with { End = null, Duration = Claim.Assumed(Length.Months(36), Unsure) }),
        Breaks("HC-TIM-001", "/activities/0/notBefore",
            p => Worked(p with { End = null }, w => w with { NotBefore = On(2013, 1) })),
        Holds("HC-TIM-001", p => Worked(p, w => w with
        {
            NotBefore = Claim.Planned(new PartialDate(2012, 12, 31)),
            NotAfter = Claim.Planned(new PartialDate(2012, 12, 31)),
        })),
        Breaks("HC-TIM-001", "/activities/0/notAfter", p => Worked(
            p, w => w with { NotAfter = On(2009, 12) with { Comparator = Comparator.AtMost } })),
        Breaks("HC-TIM-001", "/activities/0/notBefore", p => Worked(
            p, w => w with { NotBefore = On(2013, 1) with { Comparator = Comparator.AtLeast } })),
        Undecided("HC-TIM-001", "/activities/0/notAfter", p => Worked(
            p, w => w with { NotAfter = w.NotAfter! with { Comparator = Comparator.AtMost } })),
        Holds("HC-TIM-001", p => Worked(
            p, w => w with { NotBefore = null, NotAfter = w.NotAfter! with { Comparator = Comparator.AtLeast } })),
        About("HC-TIM-001", p => Worked(p, w => w with { NotBefore = null, NotAfter = null })),

        Breaks("HC-TIM-002", "/end", p => p with { Duration = Claim.Planned(Length.Months(35)) }),
        Breaks("HC-TIM-002", "/end", p => p with
        {
            Start = Claim.Achieved(new PartialDate(2008, 8)),
            End = Claim.Achieved(new PartialDate(2014, 12)),
            Duration = Claim.Achieved(Length.Months(76)),
        }),
        Holds("HC-TIM-002", p => p with
        {
            Start = Claim.Achieved(new PartialDate(2008, 8)),
            End = Claim.Achieved(new PartialDate(2014, 12)),
            Duration = Claim.Achieved(Length.Months(77)),
        }),
        Undecided("HC-TIM-002", "/duration", p => p with
        {
            Duration = Claim.Planned(Comparator.AtLeast, Length.Months(30)),
        }),
        Undecided("HC-TIM-002", "/duration", p => p with { Duration = Claim.Assumed(Length.Months(35), Unsure) }),
        Undecided("HC-TIM-002", "/end", p => p with { End = Unknown<PartialDate>() }),
        About("HC-TIM-002", p => p with { Duration = null }),

        Breaks("HC-TIM-004", "/activities/1/after", p => Rewired(p, 1, []), "/activities/4/after"),
        Breaks("HC-TIM-004", "/activities/3/after", p => Rewired(p, 3, [new(p.Activities[1].Id)]), "/activities/4/after"),
        Breaks("HC-TIM-004", "/activities/4/after", p => Rewired(p, 4, [new(p.Activities[2].Id)])),
        Breaks("HC-TIM-004", "/activities/4/after",
            p => Rewired(p, 4, [new(p.Activities[3].Id, link: PrecedenceKind.StartToStart)])),
        Breaks("HC-TIM-004", "/activities/2/after", p => Rewired(p, 2, []), "/activities/4/after"),
        Breaks("HC-TIM-004", "/activities/1/after", HandedOver, "/activities/4/after"),
        Holds("HC-TIM-004", p => Rewired(Rewired(HandedOver(p), 1, [new(new("hand-over"))]), 4, [new(p.Activities[3].Id)])),
        Holds("HC-TIM-004", p => Rewired(p, 1, [new(p.Activities[0].Id), new(p.Activities[0].Id, link: PrecedenceKind.StartToStart)])),
        Holds("HC-TIM-004", p => Rewired(Rewired(p, 3, [new(p.Activities[0].Id)]), 4, [new(p.Activities[2].Id)])),
        About("HC-TIM-004", p => p with { Activities = [p.Activities[0]] }),

        Breaks("HC-TIM-007", "/milestones/0/institution", p => p with
        {
            Institutions = [p.Institutions[0], p.Institutions[1] with { SetUpOn = Claim.Planned(new PartialDate(2013)) }],
        }),
        Breaks("HC-TIM-007", "/milestones/0/on", p => p with
        {
            Milestones =
            [
                new DatedMilestone
                {
                    Id = new("dated"),
                    Name = new("Direction créée", "Directorate created"),
                    On = Claim.Planned(new PartialDate(2013)) with { Modality = Modality.Conditional },
                },
            ],
        }),
        Holds("HC-TIM-007", p => p with
        {
            Institutions = [p.Institutions[0], p.Institutions[1] with { SetUpOn = Claim.Achieved(new PartialDate(2013)) }],
        }),
        Undecided("HC-TIM-007", "/milestones/0/guard", p => Conditioned(p, m => m with { Guard = null })),
        Undecided("HC-TIM-007", "/milestones/0/foundBy", p => Conditioned(p, m => m with { FoundBy = null })),
        Undecided("HC-TIM-007", "/milestones/0/reviewOn", p => Conditioned(p, m => m with { ReviewOn = Unknown<LocalDate>() })),
        About("HC-TIM-007", p => p with { Milestones = [] }),

        Breaks("HC-PKG-002", "/facilities/0/package", p => Equipped(p, f => f.Means with { Posts = [] })),
        Breaks("HC-PKG-002", "/facilities/0/package", p => Supplied(p, s => s with { Items = [] })),
        Breaks("HC-PKG-002", "/facilities/0/package", p => Supplied(p, s => s with { Commodities = [] })),
        Breaks("HC-PKG-002", "/facilities/0/package",
            p => Complete(Worked(p, w => w with { Rooms = [Care.Room.Delivery] }))),
        Breaks("HC-PKG-002", "/facilities/0/package",
            p => Complete(Worked(p, w => w with { Utilities = [Care.Utility.Energy] }))),
        Breaks("HC-PKG-002", "/facilities/0/package", p => Complete(p with
        {
            CareServices =
            [
                p.CareServices[0] with { Needs = [new Care.EquipmentNeed(new("bed"), 2)] },
            ],
        })),
        Undecided("HC-PKG-002", "/activities/0/rooms", p => Complete(Worked(p, w => w with { Rooms = [] }))),
        Undecided("HC-PKG-002", "/activities/0/utilities", p => Complete(Worked(p, w => w with { Utilities = [] }))),
        Undecided("HC-PKG-002", "/activities/1/items",
            p => Supplied(p, s => s with { Items = [], Commodities = [] }), "/activities/1/commodities"),
        Undecided("HC-PKG-002", "/facilities/0/means/equipment", p => With<EquipmentSupply>(p, 1, s => s with { Items = [] })),
        Undecided("HC-PKG-002", "/facilities/0/means/rooms",
            p => Worked(p, w => w with { Rooms = [Care.Room.Delivery] })),
        Undecided("HC-PKG-002", "/facilities/0/means/utilities",
            p => Worked(p, w => w with { Utilities = [Care.Utility.Energy] })),
        Undecided("HC-PKG-002", "/carePackages/0/services", p => p with
        {
            CarePackages = [p.CarePackages[0] with { Services = [] }],
        }),
        Undecided("HC-PKG-002", "/facilities/0/means/posts",
            p => Equipped(p, f => f.Means with { Posts = [], PostsAreComplete = false })),
        Undecided("HC-PKG-002", "/activities/1/commodities/0/quantity", p => Supplied(p, s => s with
        {
            Commodities = [new(new("gloves"), Claim.Assumed(100m, Unsure))],
        })),
        Undecided("HC-PKG-002", "/careServices/0/needs", p => p with
        {
            CareServices = [p.CareServices[0] with { NeedsAreComplete = false }],
        }),
        About("HC-PKG-002", p => Placed(p, f => f with { Package = null })),

        Breaks("HC-CIV-001", "/facilities/1/civilianAccess/byMedicalNeedOnly",
            p => Opened(p, a => a with { ByMedicalNeedOnly = false })),
        Undecided("HC-CIV-001", "/facilities/1/civilianAccess", p => Opened(p, _ => null)),
        Undecided("HC-CIV-001", "/facilities/1/civilianAccess/admitted", p => Opened(p, a => a with { Admitted = null })),
        Undecided("HC-CIV-001", "/facilities/1/civilianAccess/hours", p => Opened(p, a => a with { Hours = null })),
        Undecided("HC-CIV-001", "/facilities/1/civilianAccess/entrance", p => Opened(p, a => a with { Entrance = null })),
        Undecided("HC-CIV-001", "/facilities/1/civilianAccess/price",
            p => Opened(p, a => a with { Price = Claim.Assumed(Money.Xof(0), Unsure) })),
        Undecided("HC-CIV-001", "/facilities/1/civilianAccess/byMedicalNeedOnly",
            p => Opened(p, a => a with { ByMedicalNeedOnly = null })),
        Undecided("HC-CIV-001", "/facilities/1/users", p => Opened(p, _ => null) with
        {
            Facilities = [p.Facilities[0], p.Facilities[1] with { Users = [], CivilianAccess = null }],
        }),
        About("HC-CIV-001", p => p with
        {
            Facilities = [p.Facilities[0], p.Facilities[1] with { Users = [UserGroup.Military], CivilianAccess = null }],
        }),
        About("HC-CIV-001", p => p with { Facilities = [p.Facilities[0]] }),

        Breaks("HC-CIV-002", "/publishable/0", p => p with { Publishable = [PublicationMatter.Coordinates] }),
        Breaks("HC-CIV-002", "/publishable/0", p => p with { Publishable = [PublicationMatter.Layouts] }),
        Breaks("HC-CIV-002", "/publishable/0", p => p with { Publishable = [PublicationMatter.Rosters] }),
        Holds("HC-CIV-002", p => p with { Publishable = [PublicationMatter.Names, PublicationMatter.Texts] }),
        Breaks("HC-CIV-002", "/publishable/0", p => p with
        {
            Facilities = [p.Facilities[0] with { Owner = new("army") }],
            Attestations = [],
            Publishable = [PublicationMatter.Stocks],
        }),
        Breaks("HC-CIV-002", "/publishable/1", p => p with
        {
            Publishable = [PublicationMatter.Names, PublicationMatter.Stocks],
        }),
        About("HC-CIV-002", p => p with { Facilities = [p.Facilities[0]] }),

        Breaks("HC-GOV-001", "/institutions/0/successor", p => Prepared(p, u => u with { Successor = u.Id })),
        Breaks("HC-GOV-001", "/institutions/0/sunsetOn", p => Prepared(p, u => u with { SunsetOn = On(2010, 12) })),
        Breaks("HC-GOV-001", "/institutions/0/successor", p => p with
        {
            Institutions = [p.Institutions[0], p.Institutions[1] with { Type = InstitutionType.PrefigurationUnit }],
        }) with
        {
            Open = [.. new[] { "successor", "transformationAct", "mandate", "headedBy", "budgetLine", "sunsetOn" }
                .Select(member => $"/institutions/1/{member}")],
        },
        Undecided("HC-GOV-001", "/institutions/0/successor", p => Prepared(p, u => u with { Successor = null })),
        Undecided("HC-GOV-001", "/institutions/0/transformationAct", p => Prepared(p, u => u with { TransformationAct = null })),
        Undecided("HC-GOV-001", "/institutions/0/mandate", p => Prepared(p, u => u with { Mandate = null })),
        Undecided("HC-GOV-001", "/institutions/0/headedBy", p => Prepared(p, u => u with { HeadedBy = null })),
        Undecided("HC-GOV-001", "/institutions/0/budgetLine", p => Prepared(p, u => u with { BudgetLine = null })),
        Undecided("HC-GOV-001", "/institutions/0/sunsetOn", p => Prepared(p, u => u with { SunsetOn = Unknown<PartialDate>() })),
        About("HC-GOV-001", p => p with { Institutions = [p.Institutions[1]] }),

        Breaks("HC-PCD-002", "/healthPlans/0/adoptedOn",
            p => Planned(p, l => l with { Status = Claim.Achieved(HealthPlanStatus.UnderPreparation) })),
        Breaks("HC-PCD-002", "/healthPlans/0/adoptedOn",
            p => Planned(p, l => l with { AdoptedOn = Claim.Expected(new PartialDate(2013)) })),
        Holds("HC-PCD-002", p => Planned(p, l => l with { AdoptedOn = Claim.Baseline(new PartialDate(2008)) })),
        Holds("HC-PCD-002", p => Planned(p, l => l with
        {
            Status = Claim.Achieved(HealthPlanStatus.UnderPreparation),
            AdoptedOn = Claim.Expected(new PartialDate(2013)),
        })),
        Breaks("HC-PCD-002", "/healthPlans/0/adoptedOn", p => Planned(p, l => l with
        {
            Status = Claim.Achieved(HealthPlanStatus.Evaluated),
            AdoptedOn = Claim.Expected(new PartialDate(2013)),
        })),
        Undecided("HC-PCD-002", "/healthPlans/0/adoptedOn", p => Planned(p, l => l with { AdoptedOn = null })),
        Undecided("HC-PCD-002", "/healthPlans/0/adoptedBy", p => Planned(p, l => l with { AdoptedBy = null })),
        Undecided("HC-PCD-002", "/healthPlans/0/adoptedBy", p => Planned(p, l => l with
        {
            AdoptedBy = null,
            Steps = [new(HealthPlanStatus.UnderPreparation) { By = HealthActor.Of(new Id<Partner>("city")) }],
        })),
        Holds("HC-PCD-002", p => Planned(p, l => Adopted(l, Claim.Achieved(new PartialDate(2013))))),
        Breaks("HC-PCD-002", "/healthPlans/0/steps/1/on",
            p => Planned(p, l => Adopted(l, Claim.Expected(new PartialDate(2013))))),
        Undecided("HC-PCD-002", "/healthPlans/0/steps/1/on", p => Planned(p, l => Adopted(l, null))),
        Undecided("HC-PCD-002", "/healthPlans/0/status",
            p => Planned(p, l => l with { Status = Unknown<HealthPlanStatus>() })),
        About("HC-PCD-002", p => p with { HealthPlans = [] }),

        Breaks("HC-LEG-001", "/activities/0/authority", p => Worked(p, w => w with { Authority = new("army") })),
        Breaks("HC-LEG-001", "/activities/0/legalText", p => Worked(p, w => w with { LegalText = new("bf-loi-055-2004") })),
        Undecided("HC-LEG-001", "/activities/0/authority", p => Worked(p, w => w with { Authority = null })),
        Undecided("HC-LEG-001", "/activities/0/legalText", p => Worked(p, w => w with { LegalText = null })),
        Undecided("HC-LEG-001", "/activities/0/legalText", p => Worked(p, w => w with { LegalText = new("unheard-of") })),
        Undecided("HC-LEG-001", "/activities/0/legalText",
            p => Placed(p, f => f with { Type = FacilityType.ReferralHealthCentre })),
        Undecided("HC-LEG-001", "/start", p => Worked(
            p with { Start = Claim.Assumed(new PartialDate(2010, 1), Unsure) },
            w => w with { NotBefore = null })),
        Undecided("HC-LEG-001", "/activities/0/notBefore", p => Worked(p, w => w with { NotBefore = Unknown<PartialDate>() })),
        Undecided("HC-LEG-001", "/activities/0/notBefore",
            p => Worked(p, w => w with { NotBefore = Claim.Planned(new PartialDate(2002)) })),
        Undecided("HC-LEG-001", "/activities/0/authority", p => p with
        {
            Partners = [p.Partners[0] with { Territory = null }, p.Partners[1]],
        }),
        Undecided("HC-LEG-001", "/activities/0/authority", p => p with
        {
            Partners = [p.Partners[0] with { Type = OrganisationType.PartnerCountryNgo }, p.Partners[1]],
        }),
        Breaks("HC-LEG-001", "/activities/0/authority", p => p with
        {
            Territories = [.. p.Territories, p.Territories[1] with { Id = new("other") }],
            Partners = [p.Partners[0] with { Territory = new("other") }, p.Partners[1]],
        }),
        Breaks("HC-LEG-001", "/activities/0/authority", p => p with
        {
            Partners = [p.Partners[0] with { Country = CountryCode.BurkinaFaso }, p.Partners[1]],
        }),
        About("HC-LEG-001", p => Worked(p, w => w with { Facility = new("infirmary") })),

        Breaks("HC-SUS-001", "/facilities/0/runningCosts", p => Placed(p, f => f with { RunningCosts = [] })),
        Breaks("HC-SUS-001", "/facilities/0/runningCosts/0/paidFor",
            p => Run(p, c => c with { PaidFor = Claim.Planned(Length.Months(35)) })),
        Breaks("HC-SUS-001", "/facilities/0/runningCosts/0/paidFor",
            p => Run(p, c => c with { PaidFor = Claim.Planned(Length.Days(1_094)) })),
        Holds("HC-SUS-001", p => Run(p, c => c with { PaidFor = Claim.Planned(Length.Days(1_095)) })),
        Holds("HC-SUS-001", p => Run(p, c => c with
        {
            PaidFor = Claim.Planned(Comparator.AtLeast, Length.WorkingDays(783)),
        })),
        Undecided("HC-SUS-001", "/facilities/0/runningCosts/0/paidFor", p => Run(p, c => c with
        {
            PaidFor = Claim.Planned(Comparator.AtMost, Length.Months(48)),
        })),
        Undecided("HC-SUS-001", "/facilities/0/runningCosts", p => Placed(p, f => f with { RunningCostsAreComplete = false })),
        Undecided("HC-SUS-001", "/facilities/0/runningCosts/0/perYear", p => Run(p, c => c with { PerYear = Unknown<Money>() })),
        Undecided("HC-SUS-001", "/facilities/0/runningCosts/0/payerAfterEnd", p => Run(p, c => c with { PayerAfterEnd = null })),
        Undecided("HC-SUS-001", "/facilities/0/runningCosts/0/paidFor", p => Run(p, c => c with { PaidFor = null })),
        Holds("HC-SUS-001", p => p with { Start = Unknown<PartialDate>() }),
        About("HC-SUS-001", p => p with { Activities = [p.Activities[3]] }),

        Breaks("HC-MON-001", "/objectives/0/indicators", p => Aimed(p, o => o with { Indicators = [] })),
        Undecided("HC-MON-001", "/objectives/0/indicators", p => Aimed(p, o => o with { IndicatorsAreComplete = false })),
        Undecided("HC-MON-001", "/objectives/0/indicators/0/definition", p => Measured(p, i => i with { Definition = null })),
        Undecided("HC-MON-001", "/objectives/0/indicators/0/unit", p => Measured(p, i => i with { Unit = null })),
        Undecided("HC-MON-001", "/objectives/0/indicators/0/baseline", p => Measured(p, i => i with { Baseline = Unknown<decimal>() })),
        Undecided("HC-MON-001", "/objectives/0/indicators/0/baselineOn", p => Measured(p, i => i with { BaselineOn = null })),
        Undecided("HC-MON-001", "/objectives/0/indicators/0/target", p => Measured(p, i => i with { Target = Claim.Assumed(1m, Unsure) })),
        Undecided("HC-MON-001", "/objectives/0/indicators/0/verification", p => Measured(p, i => i with { Verification = null })),
        Undecided("HC-MON-001", "/objectives/0/indicators/0/frequency", p => Measured(p, i => i with { Frequency = null })),
        Undecided("HC-MON-001", "/objectives/0/indicators/0/responsible", p => Measured(p, i => i with { Responsible = null })),
        About("HC-MON-001", p => p with { Objectives = [] }),
    ];
}
