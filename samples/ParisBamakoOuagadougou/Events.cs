using HealthCoop.Programmes;
using NodaTime;

namespace HealthCoop.Samples.ParisBamakoOuagadougou;

/// <summary>What happened, what is still to come, and what waits for a condition.</summary>
internal static class Events
{
    /// <summary>Gets how far it had come: in November 2012 Paris "is finishing" the project.</summary>
    public static ValueList<ProgrammeStatus> Statuses =>
        [new(ProgrammePhase.Finalisation, new(2012, 11)) { Source = Sources.Newsletter }];

    public static ConditionalMilestone DirectorateCreated { get; } = new()
    {
        Id = new("directorate-created"),
        Name = new(
            "Bamako crée la direction de la santé et de l'action sociale",
            "Bamako creates the directorate of health and social action"),
        Guard = HealthPlans.WhenConditionsPermit,
        ReviewOn = Claim.NotPublished<LocalDate>(Modality.Conditional, Sources.Newsletter),
        Institution = HealthPlans.Directorate,
        Source = Sources.Newsletter,
    };

    public static ValueList<Milestone> Milestones =>
    [
        Dated("grant-voted", Claim.Achieved(new PartialDate(2009, 11), Sources.CouncilDebate), new(
            "Le Conseil de Paris vote la signature du contrat de subvention (2009 SGRI 72)",
            "The Council of Paris votes to sign the grant contract (2009 SGRI 72)")) with
        {
            Event = MilestoneEvent.Adoption,
            Evidence = [Proofs.Resolution],
        },
        Dated("committee-1", Claim.Achieved(new PartialDate(2010, 7, 8), Sources.LaunchReport), new(
            "Premier comité de pilotage, à Ouagadougou : lancement",
            "First steering committee, in Ouagadougou: launch")) with
        {
            Event = MilestoneEvent.Launch,
            Place = Cities.OuagadougouTerritory,
            Evidence = [Proofs.LaunchReport],
        },
        Dated("committee-2", Claim.NotPublished<PartialDate>(Modality.Achieved, Sources.CommitteeReport), new(
            "Deuxième comité de pilotage, à Bamako",
            "Second steering committee, in Bamako")) with
        {
            Event = MilestoneEvent.SteeringMeeting,
            Place = Cities.BamakoTerritory,
        },
        Dated("committee-3", Claim.Achieved(new PartialDate(2011, 11, 18), Sources.CommitteeReport), new(
            "Troisième comité de pilotage, à Ouagadougou",
            "Third steering committee, in Ouagadougou")) with
        {
            Event = MilestoneEvent.SteeringMeeting,
            Place = Cities.OuagadougouTerritory,
            Evidence = [Proofs.CommitteeReport],
        },
        Dated("census-done", ByCommitteeOfNovember, new(
            "Recensement de l'offre de soins et base de données partagée réalisés",
            "Census of the offer of care and shared database done")) with
        {
            Evidence = [Proofs.CommitteeReport],
        },
        Dated("conference-bamako", Claim.Achieved(new PartialDate(2011, 11, 29), Sources.ConferenceReport), new(
            "Conférence locale de santé de Bamako, les 29 et 30 novembre",
            "Local health conference of Bamako, 29 and 30 November")) with
        {
            Through = Claim.Achieved(new PartialDate(2011, 11, 30), Sources.ConferenceReport),
            Event = MilestoneEvent.Conference,
            Place = Cities.BamakoTerritory,
            Evidence = [Proofs.ConferenceReport],
        },
        Dated("plan-adopted-ouagadougou", Claim.NotPublished<PartialDate>(Modality.Achieved, Sources.Newsletter), new(
            "Ouagadougou adopte son plan",
            "Ouagadougou adopts its plan")) with
        {
            Event = MilestoneEvent.Adoption,
            Place = Cities.OuagadougouTerritory,
            Evidence = [Proofs.Newsletter],
        },
        Dated("plan-adopted-bamako", Claim.Expected(new PartialDate(2013), Sources.Newsletter), new(
            "Bamako adopte son plan",
            "Bamako adopts its plan")) with
        {
            Event = MilestoneEvent.Adoption,
            Place = Cities.BamakoTerritory,
        },
        Dated("unit-set-up", Claim.NotPublished<PartialDate>(Modality.Planned, Sources.Newsletter), new(
            "La cellule de préfiguration est mise en place",
            "The prefiguration unit is set up")) with
        {
            Place = Cities.BamakoTerritory,
        },
        DirectorateCreated,
        Dated("visit-of-officials", ByCommitteeOfNovember, new(
            "Des élus de Bamako se rendent à Ouagadougou",
            "Elected officials of Bamako visit Ouagadougou")) with
        {
            Event = MilestoneEvent.Visit,
            Place = Cities.OuagadougouTerritory,
            Participants = [new(Cities.Bamako, Claim.NotPublished<int>(Modality.Achieved, Sources.CommitteeReport))],
            Evidence = [Proofs.CommitteeReport],
        },
    ];

    private static Claim<PartialDate> ByCommitteeOfNovember =>
        Claim.Achieved(Comparator.AtMost, new PartialDate(2011, 11, 18), Sources.CommitteeReport);

    private static DatedMilestone Dated(string id, Claim<PartialDate> on, Narrative name) =>
        new() { Id = new(id), Name = name, On = on, Source = on.Source };
}
