using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.Core;

/// <summary>Rules about access to sites: rains, politics, security.</summary>
internal static class AccessRules
{
    /// <summary>Gets the rule on access that was verified not long ago.</summary>
    /// <remarks>Only where access is in question: the place is not safe, or ways in are told. A visit or reconnaissance
    /// at the place counts, and a time of access that is told for it. No list of visits is known to be complete, so a
    /// site breaks the rule only where a visit is known that was too long before.</remarks>
    public static Rule AccessIsVerified { get; } = Rule.For<SiteActivity>(
        new("HC-GEO-003"),
        FindingSeverity.Warning,
        new("L'accès au site vient d'être vérifié", "Access to the site was verified lately"),
        VerifiedAccess.Check) with
    {
        Statement = new(
            "Là où l'accès n'est pas sûr, travaux et livraisons commencent au plus 90 jours après une visite, une "
            + "reconnaissance ou un accès constaté.",
            "Where access is not safe, works and deliveries start at most 90 days after a visit, a reconnaissance or "
            + "access that was found."),
        Rationale = new(
            "Un site peut n'être accessible qu'en hélicoptère : ce qui était vrai l'an passé ne dit rien de "
            + "l'arrivée des camions.",
            "A site may be reached by helicopter alone: what was true last year says nothing about lorries getting "
            + "there."),
        SourceText = new(
            "Presse, septembre 2018 : reconnaissance de Nampala en hélicoptère, « seul moyen sûr »",
            "Press, September 2018: reconnaissance of Nampala by helicopter, \"only safe means\""),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Start | ProgrammePart.Facilities | ProgrammePart.Territories | ProgrammePart.Milestones,
    };

    /// <summary>Gets the rule on works in the rains.</summary>
    /// <remarks>Where no date is told, start and end of the programme bound the works. A place without a rainy season
    /// in its calendar is not the rule's matter.</remarks>
    public static Rule WorksStopInRains { get; } = Rule.For<Works>(
        new("HC-TIM-005"),
        FindingSeverity.Warning,
        new("Les travaux s'arrêtent pendant les pluies", "Works stop during the rains"),
        WorksInRains.Check) with
    {
        Statement = new(
            "Des travaux dont la période touche la saison des pluies de leur territoire s'y arrêtent.",
            "Works whose time touches the rainy season of their territory stop in it."),
        Rationale = new(
            "Pistes coupées, chantiers inondés, béton qui ne prend pas : un chantier sous la pluie prend du retard.",
            "Tracks cut, sites flooded, concrete that does not set: works in the rains fall behind."),
        SourceText = new(
            "Saison des pluies au Sahel, juin à septembre ou octobre ; calendrier de la zone à confirmer",
            "Rainy season in the Sahel, June to September or October; calendar of the zone to be confirmed"),
        Evidence = Evidence.Unconfirmed,
        Reads = ProgrammePart.Start | ProgrammePart.End | ProgrammePart.Duration | ProgrammePart.Facilities
            | ProgrammePart.Territories,
    };

    /// <summary>Gets the rule on political events and votes.</summary>
    /// <remarks>What has been achieved took place in spite of them and is left alone.</remarks>
    public static Rule VotesAvoidPoliticalEvents { get; } = Rule.For<Risk>(
        new("HC-TIM-006"),
        FindingSeverity.Warning,
        new(
            "Comités et votes évitent les événements politiques",
            "Committees and votes keep clear of political events"),
        PoliticalEvents.Check) with
    {
        Statement = new(
            "Aucun comité de pilotage, conseil ou vote à venir ne tombe dans un événement politique de son territoire"
            + " : élection, coup d'État, couvre-feu, Ramadan.",
            "No steering committee, council or vote to come falls into a political event of its territory: election, "
            + "coup, curfew, Ramadan."),
        Rationale = new(
            "Le plan de Bamako s'est élaboré « en dépit des difficultés dues au contexte politique » : un conseil qui "
            + "ne siège pas ne vote pas.",
            "Bamako's plan was written despite the difficulties of the political context: a council that does not sit "
            + "does not vote."),
        SourceText = new(
            "Lettre Platforma n°16 : « en dépit des difficultés dues au contexte politique »",
            "Platforma newsletter 16: \"despite the difficulties due to the political context\""),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Milestones | ProgrammePart.SteeringBodies | ProgrammePart.Territories,
    };

    /// <summary>Gets the rule on slack where it is not safe.</summary>
    /// <remarks>What has been achieved is left alone, and so are places of which nothing says that they are not
    /// safe.</remarks>
    public static Rule UnsafeSitesHaveSlack { get; } = Rule.For<Activity>(
        new("HC-TIM-008"),
        FindingSeverity.Warning,
        new("Une marge là où la sécurité manque", "Slack where it is not safe"),
        SlackCheck.Check) with
    {
        Statement = new(
            "Sur un site en zone d'insécurité ou de combat, la période d'une activité est plus longue que sa durée.",
            "At a site in an insecure or combat zone, the time of an activity is longer than the activity."),
        Rationale = new(
            "Nampala n'était accessible qu'en hélicoptère : un jour sans vol, et un plan sans marge est en retard.",
            "Nampala was reached by helicopter alone: one day without a flight, and a plan without slack is late."),
        SourceText = new(
            "Presse, septembre 2018 : Nampala n'est accessible qu'en hélicoptère, « seul moyen sûr »",
            "Press, September 2018: Nampala can be reached by helicopter alone, the \"only safe means\""),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Facilities | ProgrammePart.Territories,
    };

    /// <summary>Gets the rules, in the order of their ids.</summary>
    public static ValueList<Rule> All { get; } =
        [AccessIsVerified, WorksStopInRains, VotesAvoidPoliticalEvents, UnsafeSitesHaveSlack];
}
