using HealthCoop.HealthSystem;
using HealthCoop.Partners;
using HealthCoop.Programmes;
using HealthCoop.Territories;

namespace HealthCoop.Samples.ParisBamakoOuagadougou;

/// <summary>
/// The work plan, by the method that the sources tell: take stock, confer, plan; train and steer all along. Known
/// dates are bounds of the activities; the lengths that nobody published are assumed.
/// </summary>
internal static class WorkPlan
{
    public static Management Coordination { get; } = new()
    {
        Id = new("coordination"),
        Name = new("Coordonner le projet", "Coordinate the project"),
        Lead = Cities.Paris,

        // What it takes to run a project strengthens no pillar by itself.
        Pillars = default,
        Timing = Timing.Throughout,
        Responsibilities = [new(Cities.Paris, ResponsibilityType.Performs) { Source = Sources.Newsletter }],
        Costs =
        [
            Prices.Coordinator(36, new("Une personne, trente-six mois.", "One person, thirty-six months.")),
            Prices.LocalOfficers(72, new("Deux personnes, trente-six mois.", "Two people, thirty-six months.")),
        ],
    };

    public static Dialogue Steering { get; } = new()
    {
        Id = new("steering-committee"),
        Name = new("Réunir le comité de pilotage", "Hold the steering committee"),
        Parties = [Cities.Paris.Name, Cities.Bamako.Name, Cities.Ouagadougou.Name],
        PartyPartners = [Cities.Paris, Cities.Bamako, Cities.Ouagadougou],
        Sessions = Claim.Achieved(Comparator.AtLeast, 3, Sources.CommitteeReport),
        Pillars = Pillar.LeadershipAndGovernance,
        Timing = Timing.Throughout,
        Costs =
        [
            Prices.WorkshopDays(120, new(
                "Trois réunions, vingt participants, deux jours.", "Three meetings, twenty participants, two days.")),
        ],
        Source = Sources.CommitteeReport,
    };

    /// <summary>Gets the training of 688 people. How they divide over the three categories is not published.</summary>
    public static Training Training { get; } = new()
    {
        Id = new("training"),
        Name = new(
            "Former personnels de santé, personnels administratifs et élus",
            "Train health staff, administrative staff and elected officials"),
        Pillars = Pillar.HealthWorkforce,
        Trainees = new(Claim.Achieved(688, Sources.Newsletter))
        {
            Parts =
            [
                TraineeCategory.HealthStaff.NotPublished(Sources.Newsletter),
                TraineeCategory.AdministrativeStaff.NotPublished(Sources.Newsletter),
                TraineeCategory.ElectedOfficials.NotPublished(Sources.Newsletter),
            ],
        },
        Timing = Timing.Throughout,
        Costs =
        [
            Prices.WorkshopDays(688 * 5, new(
                "688 personnes, cinq jours chacune : le nombre de journées n'est pas publié.",
                "688 people, five days each: the number of days is not published.")),
        ],
        Objectives = [Purpose.PeopleTrained],
        Source = Sources.Newsletter,
    };

    public static Study CensusOfBamako { get; } = Census("census-bamako", Cities.BamakoTerritory);

    public static Study CensusOfOuagadougou { get; } = Census("census-ouagadougou", Cities.OuagadougouTerritory);

    public static Study Database { get; } = new()
    {
        Id = new("database"),
        Name = new("Bâtir une base de données évolutive et partagée", "Build a shared database that can grow"),
        Pillars = Pillar.HealthInformationSystems,
        Timing = Timing.Lasting(Claim.Assumed(Length.Months(4), new(
            "Quatre mois, entre le recensement et le comité de novembre 2011.",
            "Four months, between the census and the committee of November 2011."))),
        After = [CensusOfBamako, CensusOfOuagadougou],
        NotAfter = Claim.Achieved(new PartialDate(2011, 11, 18), Sources.CommitteeReport),
        Costs = [Prices.WorkshopDays(50, new("Dix personnes, cinq jours.", "Ten people, five days."))],
        Source = Sources.CommitteeReport,
    };

    public static Dialogue VisitOfOfficials { get; } = new()
    {
        Id = new("visit-of-officials"),
        Name = new("Recevoir des élus de Bamako à Ouagadougou", "Receive elected officials of Bamako in Ouagadougou"),
        Parties = [new("Élus de Bamako", "Elected officials of Bamako"), Cities.Ouagadougou.Name],
        PartiesAreComplete = true,
        PartyPartners = [Cities.Bamako, Cities.Ouagadougou],
        Territory = Cities.OuagadougouTerritory,
        Pillars = Pillar.LeadershipAndGovernance,
        Timing = Timing.Lasting(Claim.Assumed(Length.Days(5), new("Une semaine de travail.", "One working week."))),
        NotBefore = Claim.Achieved(new PartialDate(2010, 7, 9), Sources.LaunchReport),
        NotAfter = Claim.Achieved(new PartialDate(2011, 11, 18), Sources.CommitteeReport),
        Costs = [Prices.WorkshopDays(50, new("Dix élus, cinq jours.", "Ten officials, five days."))],
        Source = Sources.CommitteeReport,
    };

    public static Dialogue ConferenceOfBamako { get; } =
        Conference("conference-bamako", Cities.BamakoTerritory) with
        {
            Timing = Timing.Lasting(Claim.Achieved(Length.Days(2), Sources.ConferenceReport)),
            After = [CensusOfBamako],
            NotBefore = Claim.Achieved(new PartialDate(2011, 11, 29), Sources.ConferenceReport),
            NotAfter = Claim.Achieved(new PartialDate(2011, 11, 30), Sources.ConferenceReport),
            Sessions = Claim.Achieved(1, Sources.ConferenceReport),
            Meetings = [SteeringBodies.MeetingOfBamako],
            Source = Sources.ConferenceReport,
        };

    public static Dialogue ConferenceOfOuagadougou { get; } =
        Conference("conference-ouagadougou", Cities.OuagadougouTerritory) with
        {
            Timing = Timing.Lasting(Claim.Assumed(Length.Days(2), new(
                "Deux jours, comme à Bamako ; la date n'est pas publiée.",
                "Two days, as in Bamako; the date is not published."))),
            After = [CensusOfOuagadougou],
            Source = Sources.MethodArticle,
        };

    public static PlanDrafting PlanOfOuagadougou { get; } =
        Drafting("plan-ouagadougou", HealthPlans.OfOuagadougou, Cities.OuagadougouTerritory) with
        {
            Timing = Timing.Lasting(Claim.Assumed(Length.Months(9), new(
                "Neuf mois, de la conférence locale à un plan adopté avant novembre 2012.",
                "Nine months, from the local conference to a plan adopted before November 2012."))),
            After = [ConferenceOfOuagadougou],
            NotAfter = Claim.Achieved(Comparator.AtMost, new PartialDate(2012, 11), Sources.Newsletter),
            Responsibilities = [new(Cities.Ouagadougou, ResponsibilityType.Decides) { Source = Sources.Newsletter }],
            Objectives = [Purpose.PlanOfOuagadougou],
        };

    public static PlanDrafting PlanOfBamako { get; } =
        Drafting("plan-bamako", HealthPlans.OfBamako, Cities.BamakoTerritory) with
        {
            Timing = Timing.Lasting(Claim.Assumed(Length.Months(12), new(
                "Douze mois après la conférence de novembre 2011 : en novembre 2012, le plan s'écrivait encore.",
                "Twelve months after the conference of November 2011: in November 2012 it was still being written."))),
            After = [ConferenceOfBamako],
        };

    public static ValueList<Activity> All =>
    [
        Coordination, Steering, Training, CensusOfBamako, CensusOfOuagadougou, Database, VisitOfOfficials,
        ConferenceOfBamako, ConferenceOfOuagadougou, PlanOfOuagadougou, PlanOfBamako,
    ];

    private static Study Census(string id, Territory city) => new()
    {
        Id = new(id),
        Name = new(
            $"Recenser l'offre de soins – {city.Name.French}",
            $"Take stock of the offer of care – {city.Name.English}"),
        Territory = city,
        Pillars = Pillar.HealthInformationSystems,
        Timing = Timing.Lasting(Claim.Assumed(Length.Months(10), new(
            "Dix mois après le comité de lancement, pour finir avant celui de novembre 2011.",
            "Ten months after the launch committee, to be done before that of November 2011."))),
        NotBefore = Claim.Achieved(new PartialDate(2010, 7, 9), Sources.LaunchReport),
        NotAfter = Claim.Achieved(new PartialDate(2011, 11, 18), Sources.CommitteeReport),
        Costs = [Prices.WorkshopDays(600, new("Vingt enquêteurs, trente jours.", "Twenty enumerators, thirty days."))],
        Source = Sources.CommitteeReport,
    };

    private static Dialogue Conference(string id, Territory city) => new()
    {
        Id = new(id),
        Name = new(
            $"Conférence locale de santé – {city.Name.French}",
            $"Local health conference – {city.Name.English}"),
        Territory = city,
        Parties =
        [
            new("Structures de santé publiques et privées", "Public and private health providers"),
            new("Élus", "Elected officials"),
            new("Cadres administratifs", "Administrative officers"),
            new("Médecins", "Doctors"),
        ],
        Pillars = Pillar.LeadershipAndGovernance,
        Timing = Timing.Throughout,
        Costs = [Prices.WorkshopDays(200, new("Cent participants, deux jours.", "A hundred participants, two days."))],
    };

    private static PlanDrafting Drafting(string id, CommunalHealthPlan plan, Territory city) => new()
    {
        Id = new(id),
        Name = new($"Écrire le plan communal – {city.Name.French}", $"Write the communal plan – {city.Name.English}"),
        Plan = plan,
        Territory = city,
        Pillars = Pillar.LeadershipAndGovernance,
        Timing = Timing.Throughout,
        Costs = [Prices.WorkshopDays(300, new("Trente personnes, dix jours.", "Thirty people, ten days."))],
        Source = Sources.Newsletter,
    };
}
