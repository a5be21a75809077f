using HealthCoop.Finance;
using HealthCoop.Partners;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Catalogue.FrenchInstruments;

/// <summary>Rules about the calls for decentralised cooperation.</summary>
internal static class DecentralisedCallRules
{
    /// <summary>Gets the rule on what local authorities give and how the grant is paid.</summary>
    /// <remarks>The highest rates by country are those of the call's profiles, which rule HC-FIN-001 checks. The last
    /// payment may be more than its share of the last tranche: nobody loses by that.</remarks>
    public static Rule CallOf2025 { get; } = Rule.For<Budget>(
        new("FR-DCTCIV-2025"),
        FindingSeverity.Error,
        new(
            "Appel 2025 : apport des collectivités, part valorisée et solde",
            "Call of 2025: contribution of local authorities, valued part and balance"),
        DecentralisedCallBudget.Check) with
    {
        Statement = new(
            "Les collectivités françaises apportent la part du total que l'appel demande, valorisée pour la part "
            + "au plus "
            + "qu'il admet ; la subvention est en argent, et une part de la dernière tranche attend le rapport final.",
            "French local authorities give the share of the total that the call asks for, of which no more is valued "
            + "than the call allows; the grant is money, and a share of the last tranche waits for the final report."),
        Rationale = new(
            "L'appel cofinance l'engagement des collectivités : sans apport réel, en argent pour moitié, il n'y a rien "
            + "à cofinancer.",
            "The call co-finances what local authorities undertake: without a real contribution, half of it money, "
            + "there is nothing to co-finance."),
        SourceText = new(
            "Ministère de l'Europe et des Affaires étrangères, appel à projets de coopération décentralisée 2025",
            "French Ministry for Europe and Foreign Affairs, call for decentralised cooperation projects of 2025"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Partners,
    };

    /// <summary>Gets the rule on who applies and how many take part.</summary>
    public static Rule TurnkeyApplicant { get; } = Rule.For<FundingSource>(
        new("FR-CLES-EN-MAIN-2024"),
        FindingSeverity.Error,
        new(
            "Clés en main : une association ou un GIP, trois collectivités au moins",
            "Turnkey programmes: an association or a public interest group, three local authorities at least"),
        TurnkeyApplicants.Check) with
    {
        Statement = new(
            "Le demandeur est de l'une des formes que l'appel admet, association ou groupement d'intérêt public, et "
            + "autant de collectivités françaises participent que l'appel le demande.",
            "The applicant is of one of the forms that the call allows, an association or a public interest group, and "
            + "as many French local authorities take part as the call asks for."),
        Rationale = new(
            "Le programme « clés en main » ouvre la coopération à des collectivités qui n'en feraient pas seules ; il "
            + "leur faut une structure qui les réunit.",
            "A turnkey programme opens cooperation to local authorities that would not do it alone; they need a body "
            + "that brings them together."),
        SourceText = new(
            "Ministère de l'Europe et des Affaires étrangères, appel « Programmes de coopération décentralisée clés en "
            + "main » 2024",
            "French Ministry for Europe and Foreign Affairs, call \"Turnkey decentralised cooperation programmes\" of "
            + "2024"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Partners | ProgrammePart.PartnersAreComplete
            | ProgrammePart.Participations | ProgrammePart.ParticipationsAreComplete,
    };

    /// <summary>Gets the rule on the papers of an application.</summary>
    /// <remarks>A warning: papers can still be handed in. That a project is not strictly humanitarian is left to the
    /// reader; nothing in a programme says so.</remarks>
    public static Rule PapersAreThere { get; } = Rule.For<FundingSource>(
        new("FR-DAECT-DOCS"),
        FindingSeverity.Warning,
        new(
            "Convention ou lettres d'intention, délibération, atlas et déclaration d'aide",
            "Agreement or letters of intent, council resolution, atlas and aid declaration"),
        ApplicationPapers.Check) with
    {
        Statement = new(
            "Une convention de coopération ou des lettres d'intention et une délibération sont signées au début du "
            + "programme ; l'atlas et la déclaration d'aide publique sont à jour.",
            "A cooperation agreement or letters of intent and a council resolution are signed when the programme "
            + "starts; the atlas and the declaration of aid are up to date."),
        Rationale = new(
            "Sans ces pièces, le dossier n'est pas recevable, quel que soit le projet.",
            "Without these papers an application is not admissible, whatever the project."),
        SourceText = new(
            "DAECT, guide pratique du cofinancement et appel à projets 2013-2015",
            "DAECT, practical guide to co-financing and call for projects 2013-2015"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Start | ProgrammePart.Agreements | ProgrammePart.Attestations,
    };

    /// <summary>Gets the rule that the local authority does something.</summary>
    public static Rule AuthorityIsNotOnlyFunder { get; } = Rule.For<Partner>(
        new("HC-PAR-006"),
        FindingSeverity.Warning,
        new(
            "Une collectivité qui ne fait que payer n'est pas éligible",
            "A local authority that only pays is not eligible"),
        OperatorCheck.Run) with
    {
        Statement = new(
            "Dans un programme cofinancé par la DAECT, une collectivité française au moins a un autre rôle que celui "
            + "de bailleur.",
            "In a programme that the DAECT co-finances, at least one French local authority has another role than that "
            + "of a funder."),
        Rationale = new(
            "L'appel dit qu'un projet « ne peut être retenu » si la collectivité ne fait que le financer.",
            "The call says that a project cannot be kept if the local authority does no more than fund it."),
        SourceText = new(
            "DAECT, appel à projets : un projet « ne peut être retenu » si la collectivité est seulement bailleur",
            "DAECT, call for projects: a project \"ne peut être retenu\" if the authority only funds"),
        Evidence = Evidence.PublicSource,
        Reads = ProgrammePart.Budget | ProgrammePart.Partners | ProgrammePart.Participations
            | ProgrammePart.ParticipationsAreComplete | ProgrammePart.ActivityActors | ProgrammePart.ActivityDetails
            | ProgrammePart.Facilities | ProgrammePart.Institutions,
    };

    /// <summary>Gets the rules of every call of the ministry.</summary>
    public static ValueList<Rule> OfEveryCall { get; } = [PapersAreThere, AuthorityIsNotOnlyFunder];
}
