using HealthCoop.Partners;
using HealthCoop.Programmes;

namespace HealthCoop.Samples.Parsante;

/// <summary>Who takes part, and what binds them.</summary>
internal static class Actors
{
    public static Partner EuropeanUnion { get; } = new()
    {
        Id = new("european-union"),
        Name = new("Union européenne", "European Union"),
        Acronym = new("UE", "EU"),
        Type = OrganisationType.Multilateral,
        Form = OrganisationForm.InternationalOrganisation,
        Side = CooperationSide.North,
        Source = Sources.ProjectSheet,
    };

    public static Partner ExpertiseFrance { get; } = new()
    {
        Id = new("expertise-france"),
        Name = new("Expertise France"),
        Type = OrganisationType.OtherPublicSector,
        Form = OrganisationForm.Agency,
        Side = CooperationSide.North,
        Country = CountryCode.France,
        Source = Sources.ProjectSheet,
    };

    public static Partner ArmedForces { get; } = new()
    {
        Id = new("fama"),
        Name = new("Forces armées maliennes", "Malian Armed Forces"),
        Acronym = new("FAMa"),
        Type = OrganisationType.Government,
        Form = OrganisationForm.ArmedForces,
        Side = CooperationSide.South,
        Country = CountryCode.Mali,
        Source = Sources.ProjectSheet,
    };

    public static Partner MilitaryHealthService { get; } = Partner.MilitaryHealthService(
        new("dcssa"),
        new(
            "Direction centrale du service de santé des armées (DCSSA)",
            "Central Directorate of the Military Health Service (DCSSA)"),
        CountryCode.Mali) with
    {
        Side = CooperationSide.South,
        PartOf = ArmedForces,
        Source = Sources.LaunchReport,
    };

    public static Partner TrainingMission { get; } = new()
    {
        Id = new("eutm-mali"),
        Name = new("Mission de formation de l'Union européenne au Mali", "European Union Training Mission in Mali"),
        Acronym = new("EUTM Mali"),
        Type = OrganisationType.Multilateral,
        Form = OrganisationForm.MilitaryMission,
        Side = CooperationSide.North,
        PartOf = EuropeanUnion,
        Source = Sources.ReconnaissanceReport,
    };

    public static Agreement Partnership { get; } = new()
    {
        Id = new("eu-expertise-france"),
        Title = new(
            "L'Union européenne « en partenariat avec Expertise France » (forme de l'acte non précisée)",
            "The European Union \"in partnership with Expertise France\" (the form of the act is not named)"),
        Parties = [EuropeanUnion, ExpertiseFrance],
        SignedOn = Claim.NotPublished<PartialDate>(Modality.Achieved, Sources.ProjectSheet),
        Source = Sources.ProjectSheet,
    };

    public static ValueList<Partner> All =>
        [EuropeanUnion, ExpertiseFrance, MilitaryHealthService, ArmedForces, TrainingMission];

    public static ValueList<Participation> Participations =>
    [
        new(EuropeanUnion, OrganisationRole.Funding) { Source = Sources.FundingReport },
        new(ExpertiseFrance, OrganisationRole.Implementing)
        {
            Title = new("mise en œuvre par le département santé", "carried out by the health department"),
            Source = Sources.FundingReport,
        },
        new(MilitaryHealthService)
        {
            Title = new(
                "point focal au Mali ; ses capacités sont renforcées",
                "focal point in Mali; its capacities are built"),
            Source = Sources.LaunchReport,
        },
        new(ArmedForces)
        {
            Title = new("bénéficiaire ; partie au dialogue", "beneficiary; party to the dialogue"),
            Source = Sources.ProjectSheet,
        },
        new(TrainingMission)
        {
            Title = new(
                "deux officiers à la reconnaissance du site, 2018",
                "two officers at the site reconnaissance, 2018"),
            Source = Sources.ReconnaissanceReport,
        },
    ];

    public static ValueList<Agreement> Agreements => [Partnership];

    public static ValueList<Mandate> Mandates =>
    [
        new(EuropeanUnion, ExpertiseFrance, new("Mettre en œuvre le programme", "Carry out the programme"))
        {
            Act = Partnership,
            Source = Sources.FundingReport,
        },
    ];

    /// <summary>Says who pays: the press names the European Union alone, for all of the programme.</summary>
    public static Activity PaidByTheUnion(Activity activity) => activity with
    {
        Responsibilities =
        [
            .. activity.Responsibilities,
            new(EuropeanUnion, ResponsibilityType.Pays) { Source = Sources.FundingReport },
        ],
    };
}
