using HealthCoop.Programmes;

namespace HealthCoop.Samples.ParisBamakoOuagadougou;

/// <summary>Paris–Bamako–Ouagadougou, 2010–2012: three cities for better health services.</summary>
public static class ParisBamakoOuagadougouProgramme
{
    /// <summary>Makes the programme out of what its sources say and of the assumptions that planning needs.</summary>
    /// <returns>The programme.</returns>
    public static Programme Create() => new()
    {
        Id = new("pbo-sante"),
        Acronym = new("PBO Santé"),
        Title = new(
            "Paris – Bamako – Ouagadougou pour des services de santé performants",
            "Paris – Bamako – Ouagadougou for better health services"),
        Subtitle = new(
            "Appui au développement de stratégies municipales de santé à Bamako et à Ouagadougou",
            "Support for municipal health strategies in Bamako and Ouagadougou"),
        Type = ProgrammeType.TrilateralCityCooperation,
        Start = Start,
        End = End,
        Statuses = Events.Statuses,
        SourceDocuments = Sources.All,
        Territories = Cities.Territories,
        Partners = Actors.All,
        PartnersAreComplete = false,
        Participations = Actors.Participations,
        Agreements = Actors.Agreements,
        SteeringBodies = SteeringBodies.All,
        Exchanges = Exchanges.All,
        CompetenceTransfers = Context.CompetenceTransfers,
        HealthSystems = HealthSystems.All,
        HealthPlans = HealthPlans.All,
        Institutions = HealthPlans.Institutions,
        Problems = Context.Problems,
        Objectives = Purpose.Objectives,
        Conditions = Context.Conditions,
        EvidenceItems = Proofs.All,
        CapacityAssessments = Capacities.All,
        Beneficiaries = Purpose.Beneficiaries,
        Activities = WorkPlan.All,
        Milestones = Events.Milestones,
        Risks = Context.Risks,
        Statements = Statements.All,
        Budget = Finances.Budget,
        Publishable = [PublicationMatter.Names, PublicationMatter.Texts],
    };

    // As precise as the source, no more: a month, not its first day.
    private static Claim<PartialDate> Start => Claim.Achieved(new PartialDate(2010, 1), Sources.Newsletter) with
    {
        Competing =
        [
            Claim.Achieved(new PartialDate(2012, 1), Sources.EnglishNewsletter),
            Claim.Achieved(new PartialDate(2011, 1, 1), Sources.CommitteeReport),
        ],
        ChosenBecause = new(
            "La page en anglais traduit mal la lettre ; le billet de 2011 parle de trois ans jusqu'à fin 2012, ce qui "
            + "mène à 2010, et le comité de lancement s'est tenu en juillet 2010.",
            "The English page mistranslates the newsletter; the post of 2011 speaks of three years until the end of "
            + "2012, which leads to 2010, and the launch committee met in July 2010."),
    };

    private static Claim<PartialDate> End => Claim.Planned(new PartialDate(2012, 12), Sources.Newsletter) with
    {
        Competing = [Claim.Planned(new PartialDate(2013, 1), Sources.ConferenceReport)],
        ChosenBecause = new(
            "La lettre, publiée le mois d'avant, dit décembre 2012 ; le billet de 2011 aussi.",
            "The newsletter, published the month before, says December 2012; so does the post of 2011."),
    };
}
