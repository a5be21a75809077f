using HealthCoop.Finance;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Validation.Catalogue.Aimf;
using HealthCoop.Validation.Catalogue.CivilMilitary;
using HealthCoop.Validation.Catalogue.Core;
using HealthCoop.Validation.Catalogue.Decentralisation;
using HealthCoop.Validation.Catalogue.EuropeanGrants;
using HealthCoop.Validation.Catalogue.FrenchInstruments;
using HealthCoop.Validation.Catalogue.Stability;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation;

/// <summary>The rule packs that the package carries within it.</summary>
public static class RulePacks
{
    private static readonly ValueList<Rule> CommonToGrants =
    [
        PartnerRules.OneCoordinator,
        GrantRules.WithinCeiling, GrantRules.IndirectCostsWithinCap, GrantRules.ReserveWithinCap,
        .. HeadingRules.All, .. EligibilityRules.All, .. PaymentRules.All, .. ThirdPartyRules.All,
        .. PurchaseRules.All, .. VisibilityRules.All, .. InterestRules.All,
    ];

    private static readonly ValueList<Id<GrantProfile>> EuropeanProfiles =
        [new("eu-nsa-la-2009"), new("eu-prag-2012"), new("eu-prag-2013"), new("eu-prag-2018")];

    private static readonly RulePackScope OfGrants = new() { Profiles = EuropeanProfiles };

    /// <summary>Gets what holds for every programme.</summary>
    public static RulePack Core { get; } = new()
    {
        Id = new("healthcoop-core"),
        Name = new("Socle", "Core"),
        Rules =
        [
            ClaimRules.HasModality, ClaimRules.PartsFitTotal, .. ConsistencyRules.All,
            PartnerRules.HasRoleAndTask,
            BudgetRules.SourcesMakeTotal, BudgetRules.ParityIsFixed, .. CashRules.All, .. PayRules.All,
            TimeRules.WithinAgreement, TimeRules.EndAgreesWithDuration, TimeRules.OrderAtSite,
            TimeRules.ConditionalIsNotScheduled, .. AccessRules.All, .. LeadTimeRules.All,
            CareRules.ServicesAreReady, .. CarePackageRules.All,
            .. WorkforceRules.All, .. TrainingRules.All, .. EquipmentRules.All, .. MedicineRules.All,
            .. ReachRules.All,
            SustainabilityRules.RecurrentCostsArePaid, .. ExitRules.All,
            MonitoringRules.IndicatorsAreWhole, .. EvidenceRules.All,
        ],
    };

    /// <summary>Gets what holds where local authorities have competences, plans and bodies of their own.</summary>
    public static RulePack Decentralisation { get; } = new()
    {
        Id = new("healthcoop-decentralisation"),
        Name = new("Décentralisation", "Decentralisation"),
        Rules =
        [
            LawRules.CompetenceToBuild, .. TransferRules.All, CooperationRules.AuthorityOnEachSide,
            GovernanceRules.PrefigurationIsWhole, GovernanceRules.AdoptionIsDated, .. HealthPlanRules.All,
            .. SteeringRules.All,
        ],
    };

    /// <summary>Gets what holds by the law of Mali.</summary>
    public static RulePack DecentralisationMali { get; } = new()
    {
        Id = new("healthcoop-decentralisation-mali"),
        Name = new("Décentralisation au Mali", "Decentralisation in Mali"),
        Scope = new() { Countries = [CountryCode.Mali] },

        // Decree 05-299 on the creation and running of community health centres.
        InForce = new(new(2005, 6, 28)),
        Rules = [CommunityHealthRules.CentreHasAssociation, MutualAssistanceRules.AgreementIsMonitored],
    };

    /// <summary>Gets what holds by the law of Burkina Faso.</summary>
    public static RulePack DecentralisationBurkinaFaso { get; } = new()
    {
        Id = new("healthcoop-decentralisation-burkina-faso"),
        Name = new("Décentralisation au Burkina Faso", "Decentralisation in Burkina Faso"),
        Scope = new() { Countries = [CountryCode.BurkinaFaso] },

        // The guidance on management committees is of 1994.
        InForce = new(new(1994, 1, 1)),
        Rules = [CommunityHealthRules.CentreHasCommittee],
    };

    /// <summary>Gets what holds by the law of France for its local authorities that cooperate abroad.</summary>
    public static RulePack DecentralisationFrance { get; } = new()
    {
        Id = new("healthcoop-decentralisation-france"),
        Name = new("Action extérieure des collectivités françaises", "French local authorities acting abroad"),
        Scope = new() { Countries = [CountryCode.France] },

        // Since when the law before 2014 held is not known; what it and the law of 2014 ask for is dated, as figures.
        Rules = [CooperationRules.RestsOnAct],
    };

    /// <summary>Gets what held for grants of the European Union by its guides of 2008 to 2010.</summary>
    public static RulePack EuropeanGrants2008 { get; } = new()
    {
        Id = new("healthcoop-eu-grants-2008"),
        Name = new(
            "Subventions de l'Union européenne, PRAG 2008 à 2010",
            "Grants of the European Union, PRAG 2008 to 2010"),
        Scope = OfGrants,

        // The guide of 2010 held until the next one, of 2012.
        InForce = new(new(2008, 1, 1), new LocalDate(2011, 12, 31)),
        Rules = CommonToGrants,
    };

    /// <summary>Gets what held for grants of the European Union by its guide of 2012.</summary>
    public static RulePack EuropeanGrants2012 { get; } = new()
    {
        Id = new("healthcoop-eu-grants-2012"),
        Name = new("Subventions de l'Union européenne, PRAG 2012", "Grants of the European Union, PRAG 2012"),
        Scope = OfGrants,
        InForce = new(new(2012, 1, 1), new LocalDate(2012, 12, 31)),
        Rules = CommonToGrants,
    };

    /// <summary>Gets what holds for grants of the European Union by its guides from 2013.</summary>
    public static RulePack EuropeanGrants2013 { get; } = new()
    {
        Id = new("healthcoop-eu-grants-2013"),
        Name = new(
            "Subventions de l'Union européenne, PRAG depuis 2013",
            "Grants of the European Union, PRAG from 2013"),
        Scope = OfGrants,
        InForce = new(new(2013, 1, 1)),
        Rules = CommonToGrants,
    };

    /// <summary>Gets what holds under agreements by which an agency carries out what the European Union leaves to it:
    /// there the agency's own rules hold, not the guide for grants.</summary>
    public static RulePack ContributionAgreements { get; } = new()
    {
        Id = new("healthcoop-contribution-agreements"),
        Name = new("Conventions de contribution et de délégation", "Contribution and delegation agreements"),
        Scope = new()
        {
            Agreements = [AgreementType.ContributionAgreement, AgreementType.DelegationAgreement],
            Profiles = [new("eu-icsp-exceptional-assistance")],
        },

        // The regulation of the instrument is of 2014.
        InForce = new(new(2014, 1, 1)),
        Rules = [GrantRules.WithinCeiling, VisibilityRules.FundingIsKnown, .. InterestRules.All],
    };

    /// <summary>Gets what holds for measures of stability and for capacity building of armed forces.</summary>
    public static RulePack Stability { get; } = new()
    {
        Id = new("healthcoop-eu-stability"),
        Name = new(
            "Instrument contribuant à la stabilité et à la paix (IcSP), renforcement des capacités (CBSD)",
            "Instrument contributing to Stability and Peace (IcSP), capacity building (CBSD)"),
        Scope = new()
        {
            Profiles = [new("eu-icsp-exceptional-assistance"), new("eu-cbsd")],
            Types = [ProgrammeType.CivilMilitaryHealthSupport],
        },
        InForce = new(new(2014, 1, 1)),
        Rules = StabilityRules.All,
    };

    /// <summary>Gets what holds for the French call for decentralised cooperation of 2025 (DCTCIV).</summary>
    public static RulePack FrenchCall2025 { get; } = new()
    {
        Id = new("healthcoop-fr-dctciv-2025"),
        Name = new("Appel DCTCIV 2025 (ministère français)", "DCTCIV call of 2025 (French ministry)"),
        Scope = new()
        {
            Profiles = [new("fr-dctciv-2025-ldc"), new("fr-dctciv-2025-oda"), new("fr-dctciv-2025-other")],
        },
        InForce = new(new(2025, 1, 1)),
        Rules =
        [
            GrantRules.WithinCeiling, DecentralisedCallRules.CallOf2025, .. DecentralisedCallRules.OfEveryCall,
        ],
    };

    /// <summary>Gets what holds for the French call of 2024 for programmes that are run for several
    /// authorities.</summary>
    public static RulePack FrenchTurnkey2024 { get; } = new()
    {
        Id = new("healthcoop-fr-cles-en-main-2024"),
        Name = new("Appel « clés en main » 2024 (ministère français)", "Turnkey call of 2024 (French ministry)"),
        Scope = new() { Profiles = [new("fr-cles-en-main-2024")] },
        InForce = new(new(2024, 1, 1)),
        Rules =
        [
            GrantRules.WithinCeiling, DecentralisedCallRules.TurnkeyApplicant,
            .. DecentralisedCallRules.OfEveryCall,
        ],
    };

    /// <summary>Gets what holds for the French facility for financing local authorities (FICOL), call of
    /// 2020.</summary>
    public static RulePack FrenchFacility2020 { get; } = new()
    {
        Id = new("healthcoop-fr-ficol-2020"),
        Name = new("FICOL, appel 2020", "FICOL, call of 2020"),
        Scope = new() { Profiles = [new("fr-ficol-2020")] },
        InForce = new(new(2020, 1, 1)),
        Rules = [GrantRules.WithinCeiling, .. LocalAuthorityFacilityRules.All],
    };

    /// <summary>Gets what holds by the French law on water and sanitation budgets (Oudin-Santini).</summary>
    public static RulePack FrenchWaterLaw { get; } = new()
    {
        Id = new("healthcoop-fr-oudin-santini"),
        Name = new("Loi Oudin-Santini", "Oudin-Santini law"),
        Scope = new() { Profiles = [new("fr-oudin-santini")] },
        InForce = new(new(2005, 2, 9)),
        Rules = WaterLawRules.All,
    };

    /// <summary>Gets what holds for the cooperation fund of the AIMF.</summary>
    public static RulePack Aimf { get; } = new()
    {
        Id = new("healthcoop-aimf"),
        Name = new("Fonds de coopération de l'AIMF", "Cooperation fund of the AIMF"),
        Scope = new() { Profiles = [new("aimf-cooperation-fund")] },

        // Since when the fund works in this way is not known.
        Rules = [GrantRules.WithinCeiling, .. CooperationFundRules.All],
    };

    /// <summary>Gets what holds where armed forces care for civilians.</summary>
    public static RulePack CivilMilitary { get; } = new()
    {
        Id = new("healthcoop-civil-military"),
        Name = new("Civilo-militaire", "Civil-military"),
        Scope = new()
        {
            Natures = [PartnerNature.ArmedForces, PartnerNature.MilitaryHealthService, PartnerNature.MilitaryMission],
            Types = [ProgrammeType.CivilMilitaryHealthSupport],
        },
        Rules =
        [
            CivilMilitaryRules.CiviliansHaveAccess, CivilMilitaryRules.GarrisonsStayUnpublished,
            .. CivilianCareRules.All,
        ],
    };

    /// <summary>Gets all packs.</summary>
    public static ValueList<RulePack> Shipped { get; } =
    [
        Core, Decentralisation, DecentralisationMali, DecentralisationBurkinaFaso, DecentralisationFrance,
        EuropeanGrants2008, EuropeanGrants2012, EuropeanGrants2013, ContributionAgreements, Stability,
        FrenchCall2025, FrenchTurnkey2024, FrenchFacility2020, FrenchWaterLaw, Aimf, CivilMilitary,
    ];
}
