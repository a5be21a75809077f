using HealthCoop.Finance;
using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;
using static HealthCoop.Tests.Validation.Funding.EuropeanRateBoundaries;
using static HealthCoop.Tests.Validation.RuleCases;
using static HealthCoop.Validation.Rules.RuleOutcome;

namespace HealthCoop.Tests.Validation.Funding;

/// <summary>Support to armed forces, and what of it is development aid.</summary>
internal static class MilitaryBoundaries
{
    private const string Instrument = "eu-cbsd";

    private static readonly AttestationMatter[] Matters =
    [
        AttestationMatter.NonMilitaryActorsCannotMeetNeed, AttestationMatter.ThreatToStateInstitutions,
        AttestationMatter.ConsensusOfPartnerCountry,
    ];

    private static readonly CostType[] Forbidden =
        [CostType.MilitaryRunningCosts, CostType.Arms, CostType.CombatTraining];

    public static IEnumerable<FundingBoundary> All =>
    [
        Shown(Held, "all three shown", [true, true, true]),
        Shown(Broken, "an alternative", [false, true, true]),
        Shown(Broken, "no threat", [true, false, true]),
        Shown(Broken, "no consensus", [true, true, false]),
        Shown(RuleOutcome.Undecided, "one not told of", [true, true]),
        .. Forbidden.SelectMany(type => new[]
        {
            Typed(NotApplicable, $"{type}, as shipped", type),
            Typed(Broken, $"{type}", type) with { Host = Confirmation.Terms },
        }),
        Typed(NotApplicable, "first aid under fire", CostType.CombatFirstAid) with { Host = Confirmation.Terms },
        Typed(NotApplicable, "an ordinary cost", CostType.Ordinary) with { Host = Confirmation.Terms },
        Divided(NotApplicable, "no civilian share, as shipped", [BeneficiaryGroup.Military]),
        Divided(Broken, "no civilian share", [BeneficiaryGroup.Military]) with { Host = Confirmation.Rules },
        Divided(Held, "a civilian share", [BeneficiaryGroup.Military, BeneficiaryGroup.Civilians]) with
        {
            Host = Confirmation.Rules,
        },
    ];

    private static FundingBoundary Shown(RuleOutcome expected, string name, bool[] shown) =>
        Of("EU-CBSD", "HC-FIN-014", Instrument, expected, name, p => shown
            .Index()
            .Aggregate(p, (q, entry) => q.Attesting(Matters[entry.Index], entry.Item)));

    private static FundingBoundary Typed(RuleOutcome expected, string name, CostType type) =>
        Of("EU-CBSD", "HC-FIN-013", Instrument, expected, name, p => p.Costing(c => c with { Type = type }));

    private static FundingBoundary Divided(RuleOutcome expected, string name, BeneficiaryGroup[] groups) =>
        Of("ODA-MIL", "HC-FIN-015", Instrument, expected, name, p => Worked(p, w => w with
        {
            Facility = new("infirmary"),
            BeneficiaryShares = [.. groups.Select(group => new BeneficiaryShare(group, Rate(50)))],
            BeneficiarySharesAreComplete = true,
        }));
}
