using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>InterestRules</c>.</summary>
internal static class InterestCases
{
    private const string Rule = "HC-PAR-005";

    private static readonly Responsibility ArmyPerforms = new(new("army"), ResponsibilityType.Performs);
    private static readonly Responsibility CityPerforms = new(new("city"), ResponsibilityType.Performs);

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        Holds(Rule, p => Evaluated(p, s => s)),
        About(Rule, p => Evaluated(p, s => s with { Evaluates = [] })),
        Breaks(Rule, "/activities/1/lead", p => Evaluated(p, s => s with { Lead = new("city") })),
        Breaks(Rule, "/activities/1/responsibilities/0/partner",
            p => Evaluated(p, s => s with { Responsibilities = [CityPerforms] })),
        Breaks(Rule, "/activities/1/responsibilities/1/partner",
            p => Evaluated(p, s => s with { Responsibilities = [ArmyPerforms, CityPerforms] })),
        Holds(Rule, p => Evaluated(p, s => s with { Responsibilities = [new(new("city"), ResponsibilityType.Pays)] })),
        Holds(Rule, p => Evaluated(p, s => s with { Lead = null, Responsibilities = [ArmyPerforms] })),
        Undecided(Rule, "/activities/1/lead", p => Evaluated(p, s => s with { Lead = null })),
        Undecided(Rule, "/activities/1/lead", p => Evaluated(p, s => s with
        {
            Lead = null,
            Responsibilities = [new(new("army"), ResponsibilityType.Pays)],
        })),
        Undecided(Rule, "/activities/1/evaluates/1",
            p => Evaluated(p, s => s with { Evaluates = [new("works"), new("unheard-of")] })),
        Undecided(Rule, "/activities/1/evaluates/0", p => Evaluated(Worked(p, w => w with { Lead = null }), s => s)),
        Holds(Rule, p => Evaluated(
            Worked(p, w => w with { Lead = null, Responsibilities = [CityPerforms] }),
            s => s)),
        Breaks(Rule, "/activities/1/lead",
            p => Evaluated(Worked(p, w => w with { Responsibilities = [ArmyPerforms] }), s => s)),
        Holds(Rule, p => Evaluated(
            Worked(p, w => w with { Responsibilities = [new(new("army"), ResponsibilityType.Pays)] }),
            s => s)),
        .. PartnerCases.All,
    ];

    private static Programme Evaluated(Programme p, Func<Study, Study> change) => p with
    {
        Activities =
        [
            p.Activities[0],
            change(new()
            {
                Id = new("evaluation"),
                Name = new("Évaluer", "Evaluate"),
                Pillars = Pillar.LeadershipAndGovernance,
                Timing = Timing.Lasting(Claim.Planned(Length.Days(20))),
                Lead = new("army"),
                Evaluates = [new("works")],
            }),
        ],
    };
}
