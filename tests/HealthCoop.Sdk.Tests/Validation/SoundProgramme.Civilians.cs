using HealthCoop.HealthSystem;
using HealthCoop.Programmes;

namespace HealthCoop.Tests.Validation;

/// <content>What rules about civilians, exit and evidence ask for.</content>
internal static partial class SoundProgramme
{
    private static Objective Effect => Objective with
    {
        Id = new("effect"),
        Level = ResultLevel.Outcome,
        Name = new("Plus de consultations", "More consultations"),
        Indicators = [Objective.Indicators[0] with { Id = new("use") }],
    };

    private static Programme WithCivilians(Programme p) => p with
    {
        Facilities = p.Facilities.Select(f => f.Id == Infirmary.Id ? WithRegisters(f) : f).ToValueList(),
        HealthPlans = p.HealthPlans.Select(l => l.Id == Plan.Id ? WithMeans(l) : l).ToValueList(),
        Objectives = [.. p.Objectives, Effect],
        Attestations =
        [
            .. p.Attestations,
            Attests("humanitarians", AttestationMatter.HumanitarianActorsConsulted),
            Attests("grievances", AttestationMatter.IndependentGrievanceChannel),
            Attests("emblem", AttestationMatter.EmblemAndArmsRulesStated) with { Facility = Infirmary.Id },
            Attests("visibility", AttestationMatter.FundingIsVisible),
            Attests("exit", AttestationMatter.ExitPlanApproved) with
            {
                On = Claim.Planned(new PartialDate(2012, 6)),
            },
        ],
    };

    private static Facility WithRegisters(Facility facility) => facility with
    {
        Registers =
        [
            new(new("Registre civil", "Civilian register"))
            {
                Users = [UserGroup.Civilians],
                ReportsTo = [InformationSystem.NationalHealth],
                ReportsToIsComplete = true,
            },
            new(new("Registre militaire", "Military register"))
            {
                Users = [UserGroup.Military],
                ReportsTo = [InformationSystem.ArmedForces],
                ReportsToIsComplete = true,
            },
        ],
        RegistersAreComplete = true,
    };

    // In its last year the payer earns enough for what it is to pay.
    private static CommunalHealthPlan WithMeans(CommunalHealthPlan plan) => plan with
    {
        YearlyMeans =
        [
            .. plan.YearlyMeans.SkipLast(1),
            plan.YearlyMeans[^1] with { OwnRevenue = Claim.Planned(Money.Xof(2_000_000_000m)) },
        ],
    };

    private static Attestation Attests(string id, AttestationMatter matter) =>
        new() { Id = new(id), Matter = matter, IsSo = Claim.Achieved(true) };
}
