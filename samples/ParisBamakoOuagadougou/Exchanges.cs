using HealthCoop.Partners;

namespace HealthCoop.Samples.ParisBamakoOuagadougou;

/// <summary>Who learnt from whom. The newsletter states interest, not adoption; each of the three cities
/// learns.</summary>
internal static class Exchanges
{
    public static ValueList<KnowledgeExchange> All =>
    [
        new(
            Learner: Cities.Ouagadougou,
            From: [Cities.Bamako],
            Topic: new("Le système de santé en place à Bamako", "The health system in place in Bamako"),
            Sector.HealthPolicy,
            ExchangeStage.Interest) { Source = Sources.Newsletter },
        new(
            Learner: Cities.Bamako,
            From: [Cities.Ouagadougou],
            Topic: new(
                "Les politiques de Ouagadougou en matière d'assainissement et de gestion des déchets",
                "Ouagadougou's policies on sanitation and waste management"),
            Sector.WasteManagement,
            ExchangeStage.Interest) { Source = Sources.Newsletter },
        new(
            Learner: Cities.Paris,
            From: [Cities.Bamako, Cities.Ouagadougou],
            Topic: new(
                "Un enrichissement pour les équipes de la ville de Paris qui ont participé au projet",
                "Enriching for the teams of the city of Paris that took part in the project"),
            Sector.HealthPolicy,
            ExchangeStage.Exchanged) { Source = Sources.Newsletter },
    ];
}
