using HealthCoop.HealthSystem;

namespace HealthCoop.Samples.ParisBamakoOuagadougou;

/// <summary>The communal health plans of the two cities, and the body that Bamako prepares.</summary>
internal static class HealthPlans
{
    /// <summary>Gets the condition under which Bamako will have its directorate.</summary>
    public static Narrative WhenConditionsPermit { get; } =
        new("« quand les conditions le permettront »", "\"when conditions permit\"");

    /// <summary>Gets Ouagadougou's plan: adopted, but neither when nor by which body is published.</summary>
    public static CommunalHealthPlan OfOuagadougou { get; } = new()
    {
        Id = new("pcds-ouagadougou"),
        Owner = Cities.Ouagadougou,
        Years = new(2013, 2017),
        Status = Claim.Achieved(HealthPlanStatus.Adopted, Sources.Newsletter),
        AdoptedOn = Claim.NotPublished<PartialDate>(Modality.Achieved, Sources.Newsletter),
        AdoptedBy = null,
        Steps =
        [
            Diagnosis,
            new(HealthPlanStatus.Adopted)
            {
                On = Claim.NotPublished<PartialDate>(Modality.Achieved, Sources.Newsletter),
                Source = Sources.Newsletter,
            },
        ],
        Priorities =
        [
            new(1, new(
                "Le renforcement des capacités managériales de la direction en charge de la santé",
                "Strengthening the managerial capacities of the directorate in charge of health"))
            {
                Pillars = Pillar.LeadershipAndGovernance,
            },
            new(2, new(
                "Le renforcement de la coordination des acteurs dans le domaine de la santé",
                "Strengthening the coordination of those who work in health"))
            {
                Pillars = Pillar.LeadershipAndGovernance,
            },
            new(3, new(
                "Le renforcement des activités de prévention, de dépistage et de prise en charge des infections "
                + "sexuellement transmissibles, VIH/SIDA",
                "Strengthening prevention, screening, care and treatment of sexually transmitted infections and "
                + "HIV/AIDS"))
            {
                Diseases = [DiseaseArea.Sti, DiseaseArea.HivAids],
                Interventions =
                    [InterventionType.Prevention, InterventionType.Screening, InterventionType.CareAndTreatment],
                Pillars = Pillar.ServiceDelivery,
            },
            new(4, new(
                "L'amélioration de la qualité et de la motivation des personnels de santé",
                "Improving the quality and the motivation of health staff"))
            {
                Pillars = Pillar.HealthWorkforce,

                // Two aims in one priority. By which incentive staff is to be motivated, and who pays, is not said.
                Objectives =
                [
                    new(new("La qualité des personnels de santé", "The quality of health staff"))
                    {
                        Source = Sources.Newsletter,
                    },
                    new(new("La motivation des personnels de santé", "The motivation of health staff"))
                    {
                        Source = Sources.Newsletter,
                    },
                ],
            },
        ],
        Source = Sources.Newsletter,
    };

    /// <summary>Gets Bamako's plan: being written "despite the difficulties of the political context".</summary>
    public static CommunalHealthPlan OfBamako { get; } = new()
    {
        Id = new("pcds-bamako"),
        Owner = Cities.Bamako,
        Status = Claim.Achieved(HealthPlanStatus.UnderPreparation, Sources.Newsletter),
        AdoptedOn = Claim.Expected(new PartialDate(2013), Sources.Newsletter),
        Steps =
        [
            Diagnosis,
            new(HealthPlanStatus.UnderPreparation)
            {
                On = Claim.Achieved(Comparator.AtMost, new PartialDate(2012, 11), Sources.Newsletter),
                Source = Sources.Newsletter,
            },
            new(HealthPlanStatus.Adopted)
            {
                On = Claim.Expected(new PartialDate(2013), Sources.Newsletter),
                Source = Sources.Newsletter,
            },
        ],
        Source = Sources.Newsletter,
    };

    /// <summary>Gets the directorate that Bamako will create "when conditions permit".</summary>
    public static Institution Directorate { get; } = new()
    {
        Id = new("directorate-bamako"),
        Name = new("Direction de la santé et de l'action sociale", "Directorate of Health and Social Action"),
        Type = InstitutionType.MunicipalDirectorate,
        Owner = Cities.Bamako,
        SetUpOn = Claim.NotPublished<PartialDate>(Modality.Conditional, Sources.Newsletter),
        Steps = [Planned],
        Source = Sources.Newsletter,
    };

    /// <summary>Gets the unit that prepares it: planned ("sera mise en place"), without a date.</summary>
    public static Institution PrefigurationUnit { get; } = new()
    {
        Id = new("prefiguration-unit-bamako"),
        Name = new("Cellule de préfiguration", "Prefiguration unit"),
        Type = InstitutionType.PrefigurationUnit,
        Owner = Cities.Bamako,
        SetUpOn = Claim.NotPublished<PartialDate>(Modality.Planned, Sources.Newsletter),
        Successor = Directorate,
        Guard = WhenConditionsPermit,
        Steps = [Planned],
        Mandate = new(
            "Préparer la création d'une direction de la santé et de l'action sociale",
            "Prepare the creation of a directorate of health and social action"),
        RunningCosts =
        [
            new()
            {
                Name = new("Fonctionnement de la cellule", "Running the unit"),
                PerYear = Claim.NotPublished<Money>(Modality.Planned, Sources.Newsletter),
            },
        ],
        Source = Sources.Newsletter,
    };

    public static ValueList<CommunalHealthPlan> All => [OfOuagadougou, OfBamako];

    public static ValueList<Institution> Institutions => [PrefigurationUnit, Directorate];

    // The census of the offer of care was done in both cities by the committee of November 2011.
    private static HealthPlanStep Diagnosis => new(HealthPlanStatus.Diagnosis)
    {
        On = Claim.Achieved(Comparator.AtMost, new PartialDate(2011, 11, 18), Sources.CommitteeReport),
        Source = Sources.CommitteeReport,
    };

    private static InstitutionStep Planned => new(InstitutionStage.Planned)
    {
        On = Claim.Achieved(Comparator.AtMost, new PartialDate(2012, 11), Sources.Newsletter),
        Source = Sources.Newsletter,
    };
}
