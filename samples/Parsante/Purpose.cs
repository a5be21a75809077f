using HealthCoop.HealthSystem;
using HealthCoop.Programmes;

namespace HealthCoop.Samples.Parsante;

/// <summary>What the programme is for, for whom, and the four parts in which its sheet describes it.</summary>
internal static class Purpose
{
    public static Component Works { get; } = Part("works", new(
        "Construire les infirmeries des garnisons militaires dans les régions du centre",
        "Build the infirmaries of the military garrisons in the central regions"));

    public static Component Equipment { get; } = Part("equipment", new(
        "Les doter en équipement et en matériel médical sur la base des paquets de soins identifiés",
        "Supply them with equipment and medical materiel on the basis of the care packages identified"));

    public static Component Training { get; } = Part("training", new(
        "Former le personnel soignant médical et paramédical",
        "Train the medical and paramedical care personnel"));

    public static Component Dialogue { get; } = Part("dialogue", new(
        "Développer un dialogue entre les différents acteurs concernés avec les Famas en vue de pacifier les "
        + "relations communautaires",
        "Develop a dialogue of the various actors concerned with the FAMa, so as to pacify community relations"));

    public static ValueList<Component> Components => [Works, Equipment, Training, Dialogue];

    /// <summary>Gets the pillars that the sheet names after "tels que": an open list.</summary>
    public static ValueList<Pillar> Pillars =>
    [
        Pillar.ServiceDelivery, Pillar.HealthWorkforce, Pillar.HealthInformationSystems, Pillar.MedicalProducts,
        Pillar.HealthFinancing, Pillar.LeadershipAndGovernance,
    ];

    public static Objective ReturnOfServices { get; } = Aim("return-of-services", ResultLevel.Impact, new(
        "Assurer le retour des services de santé dans les zones de combats où sont mobilisés les Famas",
        "Bring health services back to the combat zones where the FAMa are deployed"));

    public static Objective ReturnOfDialogue { get; } = Aim("return-of-dialogue", ResultLevel.Impact, new(
        "Favoriser le retour du dialogue entre les Famas et les populations",
        "Help the FAMa and the population to talk to each other again"));

    public static Objective CareForCivilians { get; } = Aim("care-for-civilians", ResultLevel.Outcome, new(
        "Améliorer l'offre de soins aux populations civiles dans les régions du centre faiblement desservies par "
        + "les services de base",
        "Improve care for civilians in the central regions, poorly served by basic services")) with
    {
        ContributesTo = [ReturnOfServices],
    };

    public static Objective DialogueAndTrust { get; } = Aim("dialogue-and-trust", ResultLevel.Outcome, new(
        "Favoriser la restauration du dialogue et la confiance entre citoyens, administrations et forces de "
        + "défense",
        "Help to restore dialogue and trust between citizens, administrations and defence forces")) with
    {
        ContributesTo = [ReturnOfDialogue],
        Component = Dialogue,
    };

    public static Objective HealthServiceCapacities { get; } =
        Aim("health-service-capacities", ResultLevel.Outcome, new(
            "Renforcer les capacités des services de santé des Forces armées maliennes",
            "Strengthen the capacities of the health services of the Malian Armed Forces"));

    public static Objective ThreeInfirmaries { get; } = Aim("three-infirmaries", ResultLevel.Output, new(
        "Une infirmerie construite et équipée à Nampala, à Gomacoura et à Hombori",
        "One infirmary built and equipped at Nampala, at Gomacoura and at Hombori")) with
    {
        Source = Sources.LaunchReport,
        ContributesTo = [CareForCivilians, HealthServiceCapacities],
        Indicators =
        [
            new()
            {
                Id = new("infirmaries-built-and-equipped"),
                Name = new("Infirmeries construites et équipées", "Infirmaries built and equipped"),
                Measure = IndicatorMeasure.Unit,
                Unit = new("infirmerie", "infirmary"),
                AddsUp = true,
                Target = Claim.Planned(3m, Sources.LaunchReport),
                Source = Sources.LaunchReport,
            },
        ],
    };

    public static ValueList<Objective> Objectives =>
    [
        ReturnOfServices, ReturnOfDialogue, CareForCivilians, DialogueAndTrust, HealthServiceCapacities,
        ThreeInfirmaries,
    ];

    /// <summary>Gets the capacity that is to be built, of which no level is published.</summary>
    public static ValueList<CapacityAssessment> Capacities =>
    [
        new PartnerCapacity
        {
            Id = new("military-health-service"),
            Partner = Actors.MilitaryHealthService,
            Domain = CapacityDomain.Care,
            Scale = new(0m, 1m)
            {
                Name = new("Aucune échelle n'est publiée ; ici, de 0 à 1", "No scale is published; here, from 0 to 1"),
            },
            Before = new(Claim.NotPublished<decimal>(Modality.Baseline, Sources.ProjectSheet)),
            Target = new(Claim.NotPublished<decimal>(Modality.Planned, Sources.ProjectSheet)),
            Objective = HealthServiceCapacities,
            Source = Sources.ProjectSheet,
        },
    ];

    /// <summary>Gets the trust that is to be restored, by the survey that the plan pays for; no figure is
    /// published.</summary>
    public static ValueList<TrustMeasurement> Trust =>
    [
        new()
        {
            Id = new("trust-survey"),
            Instrument = TrustInstrument.Survey,
            Between = [TrustParty.Citizens, TrustParty.Administrations, TrustParty.DefenceForces],
            Value = Claim.NotPublished<decimal>(Modality.Planned),
            Objective = DialogueAndTrust,
        },
    ];

    public static ValueList<Beneficiary> Beneficiaries =>
    [
        new()
        {
            Group = BeneficiaryGroup.MilitaryHealthServices,
            Benefit = new("Des capacités renforcées", "Stronger capacities"),
            Source = Sources.ProjectSheet,
        },
        Nearby(BeneficiaryGroup.Military) with { Share = ShareOfAStream },
        Nearby(BeneficiaryGroup.MilitaryFamilies),
        Nearby(BeneficiaryGroup.Civilians) with { Share = ShareOfAStream },
    ];

    // Two streams: what the forces need to operate, and direct assistance to the population. How the programme divides
    // over them is not published.
    private static Claim<Percentage> ShareOfAStream =>
        Claim.NotPublished<Percentage>(Modality.Planned, Sources.ProjectSheet);

    private static Component Part(string id, Narrative name) =>
        new() { Id = new(id), Name = name, Source = Sources.ProjectSheet };

    private static Objective Aim(string id, ResultLevel level, Narrative name) => new()
    {
        Id = new(id),
        Level = level,
        Name = name,
        Modality = Modality.Planned,
        Source = Sources.ProjectSheet,
    };

    private static Beneficiary Nearby(BeneficiaryGroup group) => new()
    {
        Group = group,
        People = Claim.NotPublished<int>(Modality.Expected, Sources.FundingReport),
        Benefit = new(
            "Un meilleur accès aux services de santé de base d'ici 2020",
            "Better access to basic health services by 2020"),
        Source = Sources.FundingReport,
    };
}
