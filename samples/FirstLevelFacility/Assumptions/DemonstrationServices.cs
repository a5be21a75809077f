namespace HealthCoop.Samples.FirstLevelFacility.Assumptions;

/// <summary>Fifteen packages that a facility of the first level can offer. Who needs them how often is made up of round
/// numbers, which the facility's own register replaces.</summary>
internal static class DemonstrationServices
{
    private const string Pregnant = "pregnant women";
    private const string Infants = "infants";
    private const string UnderFives = "children under five";

    private static readonly Narrative RoundShare = new(
        "Un chiffre rond pour la démonstration : aucun fichier ne décrit la population d'une structure.",
        "A round number for the demonstration: no file describes the population of a facility.");

    private static readonly Narrative RoundRate = new(
        "Un chiffre rond pour la démonstration : aucun fichier ne dit combien tombent malades.",
        "A round number for the demonstration: no file says how many fall ill.");

    private static readonly Narrative OnceEach = new(
        "Le fichier des paquets compte par cas ce que l'intervention prend en tout : chacun est un cas par an.",
        "The file of packages counts by the case what the intervention takes in all: each is one case a year.");

    private static readonly Narrative RoundCoverage = new(
        "Un chiffre rond pour la démonstration : aucun fichier ne dit combien viennent.",
        "A round number for the demonstration: no file says how many come.");

    public static ValueList<ServiceChoice> All =>
    [
        Once("12", "AntenatalFirst", "AntenatalCare_Outpatient", Pregnant, 4, 80),
        Once("10", "AntenatalFirst", "Epi_Pregnancy_Td", Pregnant, 4, 80),
        Once("99", "ANCSubsequent", "AntenatalCare_Outpatient", Pregnant, 4, 80),
        Once("23", "NormalDelivery", "DeliveryCare_Basic", Pregnant, 4, 60),
        Once("15", "NormalDelivery", "DeliveryCare_Basic", Pregnant, 4, 60),
        Once("2", "FamPlan", "Contraception_Routine", "women from 15 to 49", 23, 20),
        Once("42", "EPI", "Epi_Childhood_Rota", Infants, 3.5m, 90),
        Once("45", "EPI", "Epi_Childhood_Pneumo", Infants, 3.5m, 90),
        Once("47", "EPI", "Epi_Childhood_MeaslesRubella", Infants, 3.5m, 90),
        Ill("37", "Diarrhoea_Treatment_Outpatient", 2, 50),
        Ill("39", "Diarrhoea_Treatment_Outpatient", 2, 50),
        Ill("40", "Diarrhoea_Treatment_Outpatient", null, 50),
        Ill("56", "Malaria_Treatment", 1, 70),
        Ill("137", "Alri_Pneumonia_Treatment_Outpatient", 0.2m, 60),
        Once("87", "VCTNegative", "Hiv_Test", "adults", 50, 25),
    ];

    private static ServiceChoice Once(
        string package,
        string appointment,
        string treatment,
        string target,
        decimal percentOfPeople,
        decimal coverage) => new(
            package,
            appointment,
            treatment,
            target,
            Claim.Assumed(Percentage.FromPercent(percentOfPeople), RoundShare),
            Claim.Assumed(EventRate.FromEventsPerPersonYear(1), OnceEach),
            Claim.Assumed(Percentage.FromPercent(coverage), RoundCoverage));

    private static ServiceChoice Ill(string package, string treatment, decimal? episodes, decimal coverage) => new(
        package,
        "Under5OPD",
        treatment,
        UnderFives,
        Claim.Assumed(Percentage.FromPercent(16), RoundShare),
        episodes is { } rate ? Claim.Assumed(EventRate.FromEventsPerPersonYear(rate), RoundRate) : null,
        Claim.Assumed(Percentage.FromPercent(coverage), RoundCoverage));
}
