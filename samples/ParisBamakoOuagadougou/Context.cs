using HealthCoop.HealthSystem;
using HealthCoop.Law;
using HealthCoop.Programmes;

namespace HealthCoop.Samples.ParisBamakoOuagadougou;

/// <summary>Where the programme starts from: the competences that cities received, and why care stayed poor.</summary>
internal static class Context
{
    private static readonly YearRange Nineties = new(1990, 1999);

    // No source says that the programme brought any equipment.
    private static readonly Problem UnsuitedEquipment =
        Cause("unsuited-equipment", new("Des matériels inadaptés", "Unsuited equipment"), Pillar.MedicalProducts);

    private static readonly Problem InoperativeEquipment = Cause(
        "inoperative-equipment", new("Des matériels inopérants", "Equipment out of order"), Pillar.MedicalProducts);

    private static readonly Problem UnqualifiedStaff =
        Cause("unqualified-staff", new("Du personnel non qualifié", "Unqualified staff"), Pillar.HealthWorkforce) with
        {
            TreatedBy = [Purpose.PeopleTrained],
        };

    private static readonly Problem Misdiagnosis =
        Cause("misdiagnosis", new("De mauvais diagnostics", "Wrong diagnoses"), Pillar.ServiceDelivery) with
        {
            Causes = [UnsuitedEquipment, InoperativeEquipment, UnqualifiedStaff],
        };

    private static readonly Problem InadequateCare = Cause("inadequate-primary-care", new(
        "Une offre de santé primaire qui n'est pas adéquate", "Primary care that is not adequate"),
        Pillar.ServiceDelivery) with
    {
        Causes = [Misdiagnosis],
        TreatedBy = [Purpose.BetterServices, Purpose.KnowHow, Purpose.Governance],
    };

    public static ValueList<Problem> Problems =>
        [InadequateCare, Misdiagnosis, UnsuitedEquipment, InoperativeEquipment, UnqualifiedStaff];

    public static ValueList<CompetenceTransfer> CompetenceTransfers =>
    [
        HealthCentres("health-centres-ml", CountryCode.Mali),
        HealthCentres("health-centres-bf", CountryCode.BurkinaFaso),
        new()
        {
            Id = new("health-plans-ml"),
            Country = CountryCode.Mali,
            Holders = new("Les villes", "The cities"),
            Competences =
            [
                Competence.PlanHealth, Competence.Build, Competence.Maintain, Competence.Prevent, Competence.Create,
                Competence.Inform,
            ],
            Domain = new(
                "Élaboration et mise en œuvre des plans de santé, création et entretien des infrastructures, "
                + "information et prévention",
                "Drawing up and carrying out health plans, creating and maintaining infrastructure, informing and "
                + "preventing"),
            During = Nineties,
            Source = Sources.MethodArticle,
        },
        new()
        {
            Id = new("local-strategies-bf"),
            Country = CountryCode.BurkinaFaso,
            Holders = new("Les collectivités", "The local authorities"),
            Holder = CompetenceHolder.LocalAuthorities,
            Competences = [Competence.PlanHealth],
            Domain = new(
                "Stratégies locales de santé ; la politique de santé est définie au niveau national par l'État",
                "Local health strategies; health policy is set at national level by the State"),
            During = Nineties,
            Source = Sources.MethodArticle,
        },
    ];

    public static ValueList<Risk> Risks =>
    [
        new()
        {
            Id = new("political-context-bamako"),
            Name = new(
                "« Difficultés dues au contexte politique » à Bamako",
                "Difficulties of the political context in Bamako"),
            Type = RiskType.Political,
            Modality = Modality.Achieved,
            Territory = Cities.BamakoTerritory,

            // What the difficulties were, and since when, the newsletter does not say.
            Events =
            [
                new()
                {
                    Text = new(
                        "Le plan de Bamako s'élabore « en dépit des difficultés dues au contexte politique »",
                        "Bamako's plan is being written despite the difficulties of the political context"),
                    Territory = Cities.BamakoTerritory,
                    Activities = [WorkPlan.PlanOfBamako],
                    Source = Sources.Newsletter,
                },
            ],
            Source = Sources.Newsletter,
        },
    ];

    public static ValueList<Condition> Conditions =>
    [
        new MilestoneCondition
        {
            Id = new("conditions-permit"),
            Text = HealthPlans.WhenConditionsPermit,
            Milestone = Events.DirectorateCreated,
            IsMet = Claim.NotPublished<bool>(Modality.Conditional, Sources.Newsletter),
            Source = Sources.Newsletter,
        },
    ];

    private static Problem Cause(string id, Narrative name, Pillar pillar) =>
        new() { Id = new(id), Name = name, Pillars = pillar, Source = Sources.Newsletter };

    // "De nouveaux domaines de compétences dont la gestion des centres de santé": one of several, so the list is
    // open.
    private static CompetenceTransfer HealthCentres(string id, CountryCode country) => new()
    {
        Id = new(id),
        Country = country,
        Holders = new("Les autorités locales", "The local authorities"),
        Holder = CompetenceHolder.LocalAuthorities,
        Competences = [Competence.Manage],
        Domain = new("Gestion des centres de santé", "Management of health centres"),
        During = Nineties,
        Source = Sources.Newsletter,
    };
}
