using HealthCoop.Programmes;

namespace HealthCoop.Samples.Parsante;

/// <summary>What the sources say beside figures, and what may hinder the programme.</summary>
internal static class Statements
{
    public static ValueList<Statement> All =>
    [
        Rationale("territorial-integrity", new(
            "L'Union européenne « confirme son engagement et sa volonté de soutenir de façon réactive et efficace ses "
            + "partenaires du Mali, pour rétablir l'intégrité territoriale du Mali »",
            "The European Union confirms its commitment and its will to support its partners in Mali responsively and "
            + "effectively, so as to restore the territorial integrity of Mali")),
        Rationale("development-in-the-sahel", new(
            "« … et contribuer à la mise en œuvre d'actions de développement au Sahel »",
            "... and to contribute to development in the Sahel")),
        Principle("civil-military-approach", new(
            "Une approche civilo-militaire sous l'angle de la santé",
            "A civil-military approach from the angle of health")),
        Principle("centred-on-users", new(
            "« … une assistance directe aux populations dans les domaines du renforcement des systèmes de santé de "
            + "base qui sera centrée sur les usagers »",
            "... direct assistance to the population, in strengthening basic health systems, centred on the users")),
        Principle("two-streams", new(
            "Contribuer aux besoins opérationnels des Forces armées maliennes en appuyant leurs services de santé, et "
            + "apporter une assistance directe aux populations",
            "Contribute to the operational needs of the Malian Armed Forces by supporting their health services, and "
            + "bring direct assistance to the population")),
        Principle("pillars", new(
            "Une « approche englobante déployée autour des piliers essentiels de la santé »",
            "A comprehensive approach, deployed around the essential pillars of health")),
        new()
        {
            Id = new("ex-ante"),
            Type = StatementType.Principle,
            Text = new(
                "Ce plan est ex ante : il est établi avec ce que l'on pouvait savoir en janvier 2019. Les événements "
                + "connus ensuite sont des jalons, jamais des données du plan.",
                "This plan is ex ante: it is made with what could be known in January 2019. Events known later are "
                + "milestones, never inputs of the plan."),
        },
        Observation("instrument", Sources.FundingReport, new(
            "Financement de l'Union européenne par l'Instrument contribuant à la stabilité et à la paix (IcSP)",
            "Financed by the European Union through the Instrument contributing to Stability and Peace (IcSP)")),
        Observation("first-steps-of-cbsd", Sources.ReconnaissanceReport, new(
            "Rapporté comme les premiers pas du renforcement des capacités pour la sécurité et le développement (CBSD)",
            "Reported as the first steps of capacity building for security and development (CBSD)")),
        Observation("purpose-of-the-reconnaissance", Sources.ReconnaissanceReport, new(
            "La reconnaissance vérifie le terrain à bâtir, la sécurité du bâtiment et de ses accès, l'offre de soins "
            + "locale et le profil de la population ; l'hélicoptère est le « seul moyen sûr »",
            "The reconnaissance checks the building plot, the security of the building and of its accesses, the local "
            + "offer of care and the profile of the population; the helicopter is the \"only safe means\"")),
        Observation("second-level", Sources.HealthServiceReport, new(
            "Un seul journal parle de « centres de santé de 2e référence » ; la fiche du projet et les autres parlent "
            + "d'infirmeries, ce qui est retenu ici",
            "One paper alone speaks of \"second-reference health centres\"; the project sheet and the others speak of "
            + "infirmaries, which is what stands here")),
        new()
        {
            Id = new("no-unit-cost"),
            Type = StatementType.Observation,
            Text = new(
                "3,5 millions d'euros divisés par trois sites, soit 1,17 million tout compris, ne font pas un coût "
                + "unitaire",
                "3.5 million euros divided by three sites, 1.17 million all-in, make no unit cost"),
        },
    ];

    public static ValueList<Risk> Risks =>
    [
        Threat("fighting", RiskType.Security, Sources.ProjectSheet, new(
            "Combats dans les zones d'intervention", "Fighting in the areas where the programme works")),
        Threat("helicopter-only", RiskType.Access, Sources.ReconnaissanceReport, new(
            "Un site que l'on n'a pu atteindre sûrement qu'en hélicoptère",
            "A site that could be reached safely only by helicopter")) with
        {
            Territory = Places.Nampala,
            Events =
            [
                new()
                {
                    During = new(new(2018, 8), new(2018, 8)),
                    Text = new(
                        "L'hélicoptère est le « seul moyen sûr »", "The helicopter is the \"only safe means\""),
                    Territory = Places.Nampala,
                    Source = Sources.ReconnaissanceReport,
                },
            ],
        },
        Threat("no-midwife", RiskType.Workforce, null, new(
            "Une maternité ouverte aux femmes civiles demande une sage-femme, qu'une garnison affecte rarement",
            "A maternity open to civilian women needs a midwife, whom garrisons seldom post")),
        Threat("unknown-payer", RiskType.Financial, null, new(
            "Aucune source ne dit qui paie le fonctionnement des infirmeries après le programme",
            "No source says who pays to run the infirmaries after the programme")),
    ];

    private static Statement Rationale(string id, Narrative text) => new()
    {
        Id = new(id),
        Type = StatementType.Rationale,
        Text = text,
        By = Actors.EuropeanUnion,
        Source = Sources.ProjectSheet,
    };

    private static Statement Principle(string id, Narrative text) =>
        new() { Id = new(id), Type = StatementType.Principle, Text = text, Source = Sources.ProjectSheet };

    private static Statement Observation(string id, SourceDocument source, Narrative text) =>
        new() { Id = new(id), Type = StatementType.Observation, Text = text, Source = source };

    private static Risk Threat(string id, RiskType type, Id<SourceDocument>? source, Narrative name) => new()
    {
        Id = new(id),
        Name = name,
        Type = type,
        Modality = Modality.Expected,
        Territory = Places.CentralRegions,
        Source = source,
    };
}
