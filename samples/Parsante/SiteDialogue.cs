using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Territories;

namespace HealthCoop.Samples.Parsante;

/// <summary>Talking with the people around one garrison, and caring for them before the infirmary opens.</summary>
internal static class SiteDialogue
{
    /// <summary>The first sessions: no wall rises before the neighbours have been heard.</summary>
    public static Dialogue BeforeWorks(Facility site) =>
        Sessions(site, 2, new(
            "Deux séances avant les travaux : l'une pour écouter, l'autre pour répondre.",
            "Two sessions before the works: one to listen, one to answer.")) with
        {
            Id = new($"consent-{site.Id}"),
            Name = SitePlan.At(
                site,
                "Entendre les riverains avant les travaux",
                "Hear the neighbours before the works"),
            Timing = Timing.Lasting(Claim.Assumed(Length.WorkingDays(10), new(
                "Deux semaines, avant les pluies.", "Two weeks, before the rains."))),
            After = [Preparation.PackageIdentification],
        };

    public static Dialogue DuringWorks(Facility site) =>
        Sessions(site, 12, new(
            "Deux séances par mois ; moins d'une par trimestre ne ferait pas un dialogue.",
            "Two sessions a month; fewer than one a quarter would make no dialogue.")) with
        {
            Timing = Timing.Lasting(Claim.Assumed(Length.Months(6), new(
                "Six mois de saison sèche, le temps des travaux.",
                "Six months of dry season, the time of the works."))),
        };

    public static DirectAssistance FreeConsultations(Facility site) => new()
    {
        Id = new($"consultations-{site.Id}"),
        Name = SitePlan.At(site, "Journées de consultations gratuites", "Days of free consultations"),
        Territory = site.Territory,
        Pillars = Pillar.ServiceDelivery,
        Groups = [BeneficiaryGroup.Civilians],
        Objectives = [Purpose.CareForCivilians],
        Days = Claim.NotPublished<int>(Modality.Planned, Sources.ProjectSheet).Assuming(10, EveryOtherWeek),
        Timing = Timing.Lasting(Claim.Assumed(Length.Months(5), new(
            "Cinq mois de saison sèche.", "Five months of dry season."))),
        StopsIn = [ClosureKind.RainySeason, ClosureKind.AccessLost],
        Costs =
        [
            Prices.Recurrent(
                new("Journées de consultations", "Days of consultations"),
                BudgetHeading.OtherCostsAndServices,
                UnitPrice.Eur(1_500m),
                new(
                    "Une journée, tout compris : 1 000 à 2 000 euros (hypothèse des auteurs).",
                    "One day, all-in: 1,000 to 2,000 euros (assumption of the authors)."),
                10,
                EveryOtherWeek),
        ],
        Source = Sources.ProjectSheet,
    };

    private static Narrative EveryOtherWeek => new(
        "Une journée toutes les deux semaines pendant cinq mois.", "One day every other week for five months.");

    private static Dialogue Sessions(Facility site, int sessions, Narrative because) => new()
    {
        Id = new($"dialogue-{site.Id}"),
        Name = SitePlan.At(site, "Dialogue civilo-militaire", "Civil-military dialogue"),
        Component = Purpose.Dialogue,
        Territory = site.Territory,
        Pillars = Pillar.LeadershipAndGovernance,
        Purpose = new("Pacifier les relations communautaires", "Pacify community relations"),
        Parties =
        [
            new("Citoyens", "Citizens"),
            new("Administrations", "Administrations"),
            new("Forces de défense", "Defence forces"),
        ],
        PartyPartners = [Actors.ArmedForces],
        Sides = [TrustParty.Citizens, TrustParty.Administrations, TrustParty.DefenceForces],
        Objectives = [Purpose.DialogueAndTrust],
        Sessions = Claim.NotPublished<int>(Modality.Planned, Sources.ProjectSheet).Assuming(sessions, because),
        Timing = Timing.Throughout,
        StopsIn = [ClosureKind.RainySeason, ClosureKind.AccessLost],
        Costs =
        [
            Prices.Recurrent(
                new("Séances", "Sessions"),
                BudgetHeading.OtherCostsAndServices,
                UnitPrice.Eur(1_000m),
                new(
                    "Une séance, tout compris : 500 à 1 500 euros (hypothèse des auteurs).",
                    "One session, all-in: 500 to 1,500 euros (assumption of the authors)."),
                sessions,
                because),
        ],
        Source = Sources.ProjectSheet,
    };
}
