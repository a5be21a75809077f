using HealthCoop.Partners;
using HealthCoop.Programmes;

namespace HealthCoop.Samples.ParisBamakoOuagadougou;

/// <summary>What the sources say beside figures.</summary>
internal static class Statements
{
    public static ValueList<Statement> All =>
    [
        // "Transfert de compétence", in the singular, is know-how handed on; a legal transfer has the plural.
        Said("commitment-know-how", StatementType.Commitment, new(
            "L'engagement de la ville de Paris dans le transfert de compétence (de savoir-faire)",
            "The commitment of the city of Paris to handing on know-how"), by: Cities.Paris),
        Said("commitment-autonomy", StatementType.Commitment, new(
            "L'engagement de la ville de Paris dans le renforcement de l'autonomie locale de ses partenaires à "
            + "travers la coopération décentralisée",
            "The commitment of the city of Paris to the local autonomy of its partners, through decentralised "
            + "cooperation"),
            by: Cities.Paris),
        Said("diversity-of-partners", StatementType.SuccessFactor, new(
            "« La réussite du projet a été garantie par la diversité des partenaires impliqués »",
            "The success of the project was ensured by the diversity of the partners")),
        Said("trilateral-relation", StatementType.Observation, new(
            "« La relation trilatérale qui s'est nouée entre les trois villes est un facteur de grande satisfaction »",
            "The three-way relation between the cities is a source of great satisfaction")),
        Said("made-possible", StatementType.Attribution, new(
            "« Le projet a permis » la formation et l'adoption du plan de Ouagadougou",
            "\"The project made possible\" the training and the adoption of Ouagadougou's plan")),
        Said("needed-the-commission", StatementType.Attribution, new(
            "La mise en place du projet « n'aurait pas été possible sans le soutien de la Commission européenne »",
            "The project would not have been possible without the support of the European Commission")),
        Said("after-decentralisation", StatementType.Rationale, new(
            "Les villes ont reçu la gestion des centres de santé dans les années 1990 ; « toutefois, les défaillances "
            + "restaient nombreuses »",
            "The cities received the management of health centres in the 1990s; yet many failings remained")),
        Said("method", StatementType.Principle, new(
            "Un état des lieux, puis des conférences locales de santé (structures publiques et privées, élus, cadres, "
            + "médecins), puis des plans",
            "A baseline, then local health conferences (public and private providers, elected officials, officers, "
            + "doctors), then plans"), Sources.MethodArticle),
        Said("relevance", StatementType.Observation, new(
            "La délégation de l'Union européenne dit qu'une évaluation récente a démontré la pertinence du projet",
            "The delegation of the European Union says that a recent evaluation showed the project's relevance"),
            Sources.CommitteeReport),
        Said("visit-of-officials", StatementType.Observation, new(
            "Un échange d'expériences a mené des élus de Bamako à Ouagadougou",
            "An exchange of experience brought elected officials of Bamako to Ouagadougou"), Sources.CommitteeReport),
        Said("offer-of-care-bamako", StatementType.Observation, new(
            "Bamako compte 6 centres de santé de référence et 55 centres de santé communautaires, et n'a pas "
            + "d'hôpital régional",
            "Bamako has 6 referral health centres and 55 community health centres, and no regional hospital"),
            Sources.ConferenceReport),
        Said("brakes-and-levers", StatementType.Observation, new(
            "Un mémoire de l'EHESP étudie dès juillet 2012 les freins et les leviers de la mise en œuvre du plan de "
            + "Ouagadougou",
            "A thesis at the EHESP studies, as early as July 2012, what hinders and helps the plan of Ouagadougou"),
            Sources.Thesis),
    ];

    private static Statement Said(
        string id,
        StatementType type,
        Narrative text,
        SourceDocument? source = null,
        Partner? by = null) =>
        new() { Id = new(id), Type = type, Text = text, By = by?.Id, Source = source ?? Sources.Newsletter };
}
