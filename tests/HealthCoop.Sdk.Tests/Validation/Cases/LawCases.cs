using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation.Cases;

/// <summary>Cases of <c>LawRules</c> and <c>GovernanceRules</c>: works that create nothing, steps that come
/// later.</summary>
internal static class LawCases
{
    private static readonly HealthPlanStep Planned2014 =
        new(HealthPlanStatus.Adopted) { On = Claim.Expected(new PartialDate(2014)) };

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        Holds("HC-LEG-001", p => Worked(p, w => w with { WorksType = WorksType.Rehabilitation })),
        Holds("HC-LEG-001", p => Worked(p, w => w with { LegalText = new("ml-decret-05-299") })),
        Breaks("HC-LEG-001", "/activities/0/legalText", p => Worked(p, w => w with
        {
            WorksType = WorksType.Rehabilitation,
            LegalText = new("ml-decret-05-299"),
        })),
        Breaks("HC-LEG-001", "/activities/0/authority",
            p => Worked(p, w => w with { WorksType = WorksType.Rehabilitation }) with
            {
                Partners = [p.Partners[0] with { Type = OrganisationType.PartnerCountryNgo }, p.Partners[1]],
            }),
        Undecided("HC-LEG-001", "/activities/0/legalText",
            p => Worked(p, w => w with { NotBefore = Claim.Planned(new PartialDate(2002, 6, 3)) })),
        Holds("HC-LEG-001", p => Worked(p, w => w with { NotBefore = Claim.Planned(new PartialDate(2002, 6, 4)) })),

        Breaks("HC-PCD-002", "/healthPlans/0/steps/2/on", p => Planned(p, l =>
            Adopted(l, Claim.Achieved(new PartialDate(2013))) is var plan
                ? plan with { Steps = [.. plan.Steps, Planned2014] }
                : l)) with
        {
            Open = ["/healthPlans/0/adoptedBy"],
        },
        Breaks("HC-PCD-002", "/healthPlans/0/steps/0/on", p => Planned(p, l => l with
        {
            AdoptedOn = null,
            Steps = [Planned2014, new(HealthPlanStatus.InForce)],
        })),
        Holds("HC-PCD-002", p => Planned(p, l => l with { Steps = [Planned2014] })),
    ];
}
