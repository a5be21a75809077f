using HealthCoop.Care;
using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>StabilityRules</c>.</summary>
internal static class StabilityCases
{
    private const string Assistance = "eu-icsp-exceptional-assistance";

    private static readonly Claim<AidEligibility> CapacityBuilding =
        Claim.Planned(AidEligibility.CapacityBuildingForSecurityAndDevelopment);

    private static readonly AttestationMatter[] Matters =
    [
        AttestationMatter.NonMilitaryActorsCannotMeetNeed, AttestationMatter.ThreatToStateInstitutions,
        AttestationMatter.ConsensusOfPartnerCountry,
    ];

    public static IReadOnlyList<RuleCase> All { get; } = [.. Arms, .. Reasons, .. Shares, .. Forces, .. Lengths, .. Trainings];

    private static RuleCase[] Arms =>
    [
        Breaks("HC-FIN-013", "/activities/0/costs/0/type", p => Armed(p, CostType.Arms, "eu")),
        Breaks("HC-FIN-013", "/activities/0/costs/0/type", p => Armed(p, CostType.MilitaryRunningCosts, "eu")),
        Breaks("HC-FIN-013", "/activities/0/costs/0/type", p => Armed(p, CostType.CombatTraining, "eu")),
        Breaks("HC-FIN-013", "/activities/0/costs/0/type",
            p => Worked(Armed(p, CostType.Arms, null), w => w with { Eligibility = CapacityBuilding })),
        Breaks("HC-FIN-013", "/activities/0/costs/0/type", p => Worked(
            Armed(p, CostType.Arms, "own"),
            w => w with { Costs = [w.Costs[0] with { Eligibility = CapacityBuilding }] })),
        Holds("HC-FIN-013", p => Armed(p, CostType.Arms, "own")),
        Holds("HC-FIN-013", p => Worked(Armed(p, CostType.Arms, "own"), w => w with
        {
            Eligibility = CapacityBuilding,
            Costs = [w.Costs[0] with { Eligibility = Claim.Planned(AidEligibility.Neither) }],
        })),
        Undecided("HC-FIN-013", "/activities/0/costs/0/claimedFrom", p => Armed(p, CostType.Arms, null)),
        About("HC-FIN-013", p => p),
        About("HC-FIN-013", p => Granted(Armed(p, CostType.Arms, "eu"), s => s with { Profile = new(Assistance) })),
        About("HC-FIN-013", p => Armed(p, CostType.CombatFirstAid, "eu")),
    ];

    private static RuleCase[] Reasons =>
    [
        .. Matters.Select((matter, i) => Breaks(
            "HC-FIN-014",
            $"/attestations/{i}/isSo",
            p => Reasoned(Stable(p, "eu-cbsd"), other => other != matter))),
        Holds("HC-FIN-014", p => Reasoned(Stable(p, "eu-cbsd"), _ => true)),
        Undecided("HC-FIN-014", "/attestations", p => Stable(p, "eu-cbsd") with { Attestations = [] }),
        Undecided("HC-FIN-014", "/attestations",
            p => Worked(Stable(p) with { Attestations = [] }, w => w with { Eligibility = CapacityBuilding })),
        Undecided("HC-FIN-014", "/attestations", p => Worked(
            Stable(p) with { Attestations = [] },
            w => w with { Costs = [w.Costs[0] with { Eligibility = CapacityBuilding }] })),
        About("HC-FIN-014", p => Stable(p)),
    ];

    private static RuleCase[] Shares =>
    [
        Breaks("HC-FIN-015", "/activities/3/beneficiaryShares", p => Shared(p, t => t with
        {
            BeneficiaryShares = [new(BeneficiaryGroup.Military, Rate(100))],
            BeneficiarySharesAreComplete = true,
        })),
        Holds("HC-FIN-015", p => Shared(p, t => t with
        {
            BeneficiaryShares =
            [
                new(BeneficiaryGroup.Military, Rate(60)),
                new(BeneficiaryGroup.Civilians, Claim.Assumed(Percentage.FromPercent(40), new("hypothèse", "assumption"))),
            ],
        })),
        Holds("HC-FIN-015",
            p => Shared(p, t => t with { BeneficiaryShares = [new(BeneficiaryGroup.Population, Rate(40))] })),
        Undecided("HC-FIN-015", "/activities/3/beneficiaryShares", p => Shared(p, t => t)),
        Undecided("HC-FIN-015", "/activities/0/beneficiaryShares",
            p => Worked(Stable(p), w => w with { Facility = new("infirmary") })),
        Undecided("HC-FIN-015", "/activities/3/beneficiaryShares/0/share", p => Shared(p, t => t with
        {
            BeneficiaryShares = [new(BeneficiaryGroup.Civilians, Unknown<Percentage>())],
        })),
        About("HC-FIN-015", p => Shared(p, t => t with { Costs = [] })),
        About("HC-FIN-015", p => Shared(p, t => t with { Facility = new("centre") })),
        About("HC-FIN-015", p => Shared(p, t => t with { Facility = null })),
        About("HC-FIN-015", p => Shared(p, t => t) with
        {
            Facilities = [p.Facilities[0], p.Facilities[1] with { Users = [UserGroup.Military] }],
        }),
    ];

    private static RuleCase[] Forces =>
    [
        Breaks("HC-PAR-004", "/participations/1/role", p => Stable(p)),
        Breaks("HC-PAR-004", "/participations/1/role", p => Joined(p, OrganisationRole.Funding, true)),
        Breaks("HC-PAR-004", "/participations/1/role", p => Joined(p, OrganisationRole.Accountable, true)),
        Holds("HC-PAR-004", p => Joined(p, OrganisationRole.Implementing, true)),
        Holds("HC-PAR-004", p => Joined(p, OrganisationRole.Extending, true)),
        Undecided("HC-PAR-004", "/participations/1/role", p => Joined(p, null, true)),
        Undecided("HC-PAR-004", "/participations", p => Stable(p) with { ParticipationsAreComplete = false }),
        About("HC-PAR-004", p => p),
        About("HC-PAR-004", p => Stable(p) with { Participations = [p.Participations[0]] }),
    ];

    private static RuleCase[] Lengths =>
    [
        Breaks("HC-TIM-003", "/end", p => Ended(p, 2020, 7, 1, null)),
        Breaks("HC-TIM-003", "/end", p => Ended(p, 2019, 6, 30, new PartialDate(2020, 7, 1))),
        Breaks("HC-TIM-003", "/end", p => Agreed(Ended(p, 2019, 7, 1, null), a => a with { AddendaAreComplete = true })),
        Breaks("HC-TIM-003", "/duration", p => Stable(p) with { End = null, Duration = Claim.Planned(Length.Months(31)) }),
        Holds("HC-TIM-003", p => Ended(p, 2020, 6, 30, new PartialDate(2020, 6, 30))),
        Holds("HC-TIM-003", p => Ended(p, 2019, 6, 30, new PartialDate(2020, 6, 30))),
        Holds("HC-TIM-003", p => Ended(p, 2019, 6, 30, null)),
        Holds("HC-TIM-003", p => Stable(p) with { End = null, Duration = Claim.Planned(Length.Months(18)) }),
        Undecided("HC-TIM-003", "/agreements", p => Ended(p, 2020, 6, 30, null)),
        Undecided("HC-TIM-003", "/agreements/0/addenda/0/endAfter",
            p => Extended(Ended(p, 2019, 7, 1, null), Unknown<PartialDate>())),
        Undecided("HC-TIM-003", "/agreements/0/addenda/0/endAfter",
            p => Extended(Ended(p, 2019, 6, 30, null), Unknown<PartialDate>())),
        Undecided("HC-TIM-003", "/agreements/0/addenda/1/endAfter", p => Extended(
            Ended(p, 2019, 6, 30, null),
            Claim.Achieved(new PartialDate(2019, 12, 31)),
            Unknown<PartialDate>())),
        Undecided("HC-TIM-003", "/agreements/0/addenda/0/endAfter", p => Extended(
            Ended(p, 2019, 7, 1, null),
            Claim.Achieved(Comparator.AtMost, new PartialDate(2020, 6)))),
        Breaks("HC-TIM-003", "/end", p => Extended(Ended(p, 2020, 7, 1, null), Unknown<PartialDate>())),
        Undecided("HC-TIM-003", "/agreements", p => Ended(p, 2019, 7, 1, null) with { Agreements = [] }),
        Undecided("HC-TIM-003", "/end", p => Stable(p) with { End = Unknown<PartialDate>() }),
        Undecided("HC-TIM-003", "/start", p => Ended(p, 2019, 6, 30, null) with { Start = Unknown<PartialDate>() }),
        About("HC-TIM-003", p => p),
        About("HC-TIM-003", p => Stable(p, "eu-cbsd")),
    ];

    private static RuleCase[] Trainings =>
    [
        Breaks("HC-CIV-004", "/activities/3/costs/0/type", p => Drilled(p, t => t)),
        Breaks("HC-CIV-004", "/activities/3/costs/0/type", p => Drilled(p, t => Taught(t, TraineeCategory.MedicalStaff))),
        Breaks("HC-CIV-004", "/activities/3/costs/0/type",
            p => Drilled(p, t => Taught(t, TraineeCategory.ParamedicalStaff))),
        Breaks("HC-CIV-004", "/activities/3/costs/0/type",
            p => Drilled(p, t => Taught(t, TraineeCategory.ElectedOfficials) with { Cadres = [new Id<Cadre>("nurse")] })),
        Holds("HC-CIV-004", p => Drilled(p, t => Taught(t, TraineeCategory.ElectedOfficials))),
        Holds("HC-CIV-004", p => Drilled(p, t => t with
        {
            Costs = [t.Costs[0] with { Type = CostType.CombatFirstAid }],
        })),
        Undecided("HC-CIV-004", "/activities/3/trainees/parts",
            p => Drilled(p, t => t with { Cadres = [], Trainees = new(Claim.Planned(12)) })),
        About("HC-CIV-004", p => Drilled(p, t => t with { Costs = [t.Costs[0] with { Type = CostType.Ordinary }] })),
    ];

    private static CostItem Item(CostType type) => new()
    {
        Heading = BudgetHeading.OtherCostsAndServices,
        UnitPrice = Claim.Planned(UnitPrice.Eur(1)),
        Type = type,
    };

    // Three years within those in which the instruments of stability are in force.
    private static Programme Stable(Programme p, string profile = Assistance) =>
        Granted(p, s => s with { Profile = new(profile) }) with
        {
            Start = Claim.Achieved(new PartialDate(2018, 1, 1)),
            End = Claim.Planned(new PartialDate(2020, 12, 31)),
        };

    private static Programme Armed(Programme p, CostType type, string? from) => Worked(Stable(p, "eu-cbsd"), w => w with
    {
        Costs = [w.Costs[0] with { Type = type, ClaimedFrom = from is null ? [] : [new(from)] }],
    });

    private static Programme Reasoned(Programme p, Func<AttestationMatter, bool> isSo) => p with
    {
        Attestations = Matters
            .Select((matter, i) => new Attestation
            {
                Id = new($"reason-{i}"),
                Matter = matter,
                IsSo = Claim.Achieved(isSo(matter)),
            })
            .ToValueList(),
    };

    private static Programme Shared(Programme p, Func<Training, Training> change) => With<Training>(
        Stable(p),
        3,
        t => change(t with { Facility = new("infirmary"), Costs = [Item(CostType.Ordinary)] }));

    private static Programme Joined(Programme p, OrganisationRole? role, bool isCityThere) => Stable(p) with
    {
        Participations =
        [
            new(new("city"), isCityThere ? OrganisationRole.Implementing : OrganisationRole.Accountable),
            new(new("army"), role),
        ],
    };

    private static Programme Ended(Programme p, int year, int month, int day, PartialDate? extended) => Agreed(
        Stable(p) with { End = Claim.Planned(new PartialDate(year, month, day)), Duration = null },
        a => a with
        {
            Addenda = extended is { } end ? [new(1) { EndAfter = Claim.Achieved(end) }] : [],
        });

    private static Programme Extended(Programme p, params Claim<PartialDate>[] ends) => Agreed(p, a => a with
    {
        AddendaAreComplete = true,
        Addenda = [.. ends.Select((end, i) => new Addendum(i + 1) { EndAfter = end })],
    });

    private static Programme Drilled(Programme p, Func<Training, Training> change) =>
        With<Training>(Stable(p), 3, t => change(t with { Costs = [Item(CostType.CombatTraining)] }));

    private static Training Taught(Training t, TraineeCategory category) => t with
    {
        Cadres = [],
        Trainees = new(Claim.Planned(12)) { Parts = [new(category, Claim.Planned(12))] },
    };
}
