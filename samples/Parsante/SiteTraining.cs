using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;

namespace HealthCoop.Samples.Parsante;

/// <summary>The trainings of one site. How many people are trained is not published, nor how they divide.</summary>
internal static class SiteTraining
{
    private const int Carers = 10;

    private static readonly Narrative TwoPostsAroundTheClock = new(
        "Dix soignants : deux postes tenus jour et nuit, à cinq personnes environ chacun.",
        "Ten carers: two posts held day and night, of some five people each.");

    /// <summary>The clinical training of the carers, which is no workshop seat.</summary>
    public static Training OfCarers(Facility site) => OfCareStaff(site, "training-carers") with
    {
        Name = SitePlan.At(site, "Former les soignants", "Train the carers"),
        Cadres = [Cadres.Clinical, Cadres.Nursing],
        Timing = Timing.Lasting(Claim.Assumed(Length.WorkingDays(15), new(
            "Trois semaines de formation clinique.", "Three weeks of clinical training."))),
        Costs =
        [
            Prices.Recurrent(
                new("Formation clinique", "Clinical training"),
                BudgetHeading.OtherCostsAndServices,
                UnitPrice.Eur(2_250m),
                new(
                    "Trois semaines, tout compris : 1 500 à 3 000 euros par personne (hypothèse des auteurs).",
                    "Three weeks, all-in: 1,500 to 3,000 euros a person (assumption of the authors)."),
                Carers,
                TwoPostsAroundTheClock),
        ],
    };

    public static Training OfEquipmentUsers(Facility site) => OfCareStaff(site, "training-users") with
    {
        Name = SitePlan.At(site, "Former les utilisateurs de l'équipement", "Train the users of the equipment"),
        Cadres = [Cadres.Clinical, Cadres.Nursing, Cadres.Pharmacy, Cadres.Laboratory],
        Timing = OneWeekOnSite,
        Costs = [Prices.WorkshopDays(Carers * 5, new("Dix personnes, cinq jours.", "Ten people, five days."))],
    };

    public static Training OnRegisters(Facility site) => new()
    {
        Id = new($"training-registers-{site.Id}"),
        Name = SitePlan.At(site, "Former à la tenue des registres, militaires et civils séparés",
            "Train in keeping the registers, military and civilian apart"),
        Component = Purpose.Training,
        Facility = site,
        Pillars = Pillar.HealthInformationSystems,
        Trainees = new(Claim.NotPublished<int>(Modality.Planned, Sources.ProjectSheet).Assuming(2, new(
            "Un agent et son remplaçant.", "One officer and a substitute."))),
        Timing = OneWeekOnSite,
        Costs = [Prices.WorkshopDays(2 * 5, new("Deux personnes, cinq jours.", "Two people, five days."))],
    };

    private static Timing OneWeekOnSite => Timing.Lasting(Claim.Assumed(Length.WorkingDays(5), new(
        "Une semaine, sur le matériel reçu.", "One week, on the equipment that was accepted.")));

    private static Training OfCareStaff(Facility site, string id) => new()
    {
        Id = new($"{id}-{site.Id}"),
        Name = site.Name,
        Component = Purpose.Training,
        Facility = site,
        Pillars = Pillar.HealthWorkforce,
        Trainees = new(
            Claim.NotPublished<int>(Modality.Planned, Sources.ProjectSheet).Assuming(Carers, TwoPostsAroundTheClock))
        {
            Parts =
            [
                TraineeCategory.MedicalStaff.NotPublished(Sources.ProjectSheet, Modality.Planned),
                TraineeCategory.ParamedicalStaff.NotPublished(Sources.ProjectSheet, Modality.Planned),
            ],
        },
        Objectives = [Purpose.HealthServiceCapacities],
        Timing = OneWeekOnSite,
        Source = Sources.ProjectSheet,
    };
}
