using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation;

/// <summary>The rule packs that the package carries within it.</summary>
public static class RulePacks
{
    /// <summary>Gets what holds for every programme.</summary>
    public static RulePack Core { get; } = new()
    {
        Id = new("healthcoop-core"),
        Name = new("Socle", "Core"),
        Rules =
        [
            ClaimRules.HasModality, ClaimRules.PartsFitTotal,
            PartnerRules.HasRoleAndTask,
            BudgetRules.SourcesMakeTotal, BudgetRules.ParityIsFixed,
            TimeRules.WithinAgreement, TimeRules.EndAgreesWithDuration, TimeRules.OrderAtSite,
            TimeRules.ConditionalIsNotScheduled,
            CareRules.ServicesAreReady,
            SustainabilityRules.RecurrentCostsArePaid,
            MonitoringRules.IndicatorsAreWhole,
        ],
    };

    /// <summary>Gets what holds where local authorities have competences, plans and bodies of their own.</summary>
    public static RulePack Decentralisation { get; } = new()
    {
        Id = new("healthcoop-decentralisation"),
        Name = new("Décentralisation", "Decentralisation"),
        Rules = [LawRules.CompetenceToBuild, GovernanceRules.PrefigurationIsWhole, GovernanceRules.AdoptionIsDated],
    };

    /// <summary>Gets what holds for grants of the European Union.</summary>
    public static RulePack EuropeanGrants { get; } = new()
    {
        Id = new("healthcoop-eu-grants"),
        Name = new("Subventions de l'Union européenne", "Grants of the European Union"),
        Rules =
        [
            PartnerRules.OneCoordinator,
            GrantRules.WithinCeiling, GrantRules.IndirectCostsWithinCap, GrantRules.ReserveWithinCap,
        ],
    };

    /// <summary>Gets what holds where armed forces care for civilians.</summary>
    public static RulePack CivilMilitary { get; } = new()
    {
        Id = new("healthcoop-civil-military"),
        Name = new("Civilo-militaire", "Civil-military"),
        Rules = [CivilMilitaryRules.CiviliansHaveAccess, CivilMilitaryRules.GarrisonsStayUnpublished],
    };

    /// <summary>Gets all packs.</summary>
    public static ValueList<RulePack> Shipped { get; } = [Core, Decentralisation, EuropeanGrants, CivilMilitary];
}
