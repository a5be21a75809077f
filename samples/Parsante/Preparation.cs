using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Territories;

namespace HealthCoop.Samples.Parsante;

/// <summary>What is done once for the three sites, before the walls rise.</summary>
internal static class Preparation
{
    public static Study PackageIdentification { get; } = new()
    {
        Id = new("care-packages"),
        Name = new("Identifier et valider les paquets de soins", "Identify and validate the care packages"),
        Component = Purpose.Equipment,
        Pillars = Pillar.ServiceDelivery,
        Timing = Timing.Lasting(Claim.Assumed(Length.Months(3), new(
            "Trois mois, de l'installation de l'équipe à la validation avec la DCSSA : la saison sèche de 2019 va aux "
            + "études.",
            "Three months, from setting up the team to validation with the DCSSA: the dry season of 2019 goes to "
            + "studies."))),
        Source = Sources.ProjectSheet,
    };

    public static Study Design { get; } = new()
    {
        Id = new("design"),
        Name = new(
            "Relever les trois sites et concevoir les infirmeries d'après les paquets",
            "Survey the three sites and design the infirmaries after the packages"),
        Component = Purpose.Works,
        Territory = Places.CentralRegions,
        Pillars = Pillar.ServiceDelivery,
        Timing = Timing.Lasting(Claim.Assumed(Length.Months(2), new(
            "Deux mois : les relevés se font avant que les pluies ne coupent les pistes.",
            "Two months: the surveys are made before the rains cut the tracks."))),
        StopsIn = [ClosureKind.RainySeason],
        After = [PackageIdentification],
    };

    public static Procurement Tender { get; } = new()
    {
        Id = new("works-tender"),
        Name = new("Appel d'offres des travaux, en trois lots", "Works tender, in three lots"),
        Component = Purpose.Works,
        Lead = Actors.ExpertiseFrance,
        Pillars = Pillar.ServiceDelivery,
        Timing = Timing.Lasting(Claim.Assumed(Length.Months(4), new(
            "De la publication à la signature, trois à six mois : quatre, pendant les pluies.",
            "From publication to signature, three to six months: four, during the rains."))),
        After = [Design],
    };

    /// <summary>Gets the question that decides what is left after the end.</summary>
    public static Study WhoPaysAfterwards { get; } = new()
    {
        Id = new("who-pays-afterwards"),
        Name = new(
            "Chiffrer le fonctionnement des infirmeries et convenir de qui le paie",
            "Cost the running of the infirmaries and agree on who pays it"),
        Pillars = Pillar.HealthFinancing,
        Timing = Timing.Lasting(Claim.Assumed(Length.WorkingDays(20), new(
            "Un mois, atelier de restitution compris.", "One month, with a workshop to conclude."))),
        After = [PackageIdentification],
        Costs =
        [
            Prices.WorkshopDays(40, new("Vingt participants, deux jours.", "Twenty participants, two days.")),
        ],
    };

    public static Management Management { get; } = new()
    {
        Id = new("management"),
        Name = new(
            "Conduire le programme : équipe, sécurité, vols, suivi, évaluation",
            "Run the programme: team, security, flights, monitoring, evaluation"),
        Lead = Actors.ExpertiseFrance,
        Responsibilities =
            [new(Actors.ExpertiseFrance, ResponsibilityType.Performs) { Source = Sources.FundingReport }],

        // What an agency spends to run a programme strengthens no pillar by itself.
        Pillars = default,
        Timing = Timing.Throughout,
        Costs =
        [
            PersonMonths(new("Chef d'équipe", "Team leader"), 18, new("Dix-huit mois.", "Eighteen months.")),
            PersonMonths(new("Experts santé et travaux", "Health and works experts"), 24, new(
                "Deux experts, un an chacun.", "Two experts, one year each.")),
            Monthly(new("Sécurité et vols", "Security and flights"), BudgetHeading.OtherCostsAndServices, 15_000m),
            Monthly(new("Bureau et suivi", "Office and monitoring"), BudgetHeading.LocalOffice, 4_000m),
            Prices.Assumed(
                new("Évaluation, enquêtes de confiance, audit", "Evaluation, trust surveys, audit"),
                BudgetHeading.OtherCostsAndServices,
                UnitPrice.Eur(80_000m),
                QuarterToThird) with
            {
                Nature = CostNature.Recurrent,
            },
        ],
    };

    public static ValueList<Activity> All => [PackageIdentification, Design, Tender, WhoPaysAfterwards, Management];

    private static Narrative QuarterToThird => new(
        "Gestion, sécurité, vols et évaluation font ensemble un quart à un tiers d'un programme en zone de conflit "
        + "(hypothèse des auteurs).",
        "Management, security, flights and evaluation together make a quarter to a third of a programme in a conflict "
        + "zone (assumption of the authors).");

    private static CostItem PersonMonths(Narrative name, decimal months, Narrative because) => Prices.Recurrent(
        name,
        BudgetHeading.HumanResources,
        UnitPrice.Eur(14_000m),
        new(
            "Expert expatrié, tout compris : 10 000 à 18 000 euros par mois (hypothèse des auteurs).",
            "Expatriate expert, all-in: 10,000 to 18,000 euros a month (assumption of the authors)."),
        months,
        because) with
    {
        Type = CostType.Salary,
    };

    private static CostItem Monthly(Narrative name, BudgetHeading heading, decimal euros) => Prices.Recurrent(
        name,
        heading,
        UnitPrice.Eur(euros),
        QuarterToThird,
        18,
        new("Dix-huit mois.", "Eighteen months."));
}
