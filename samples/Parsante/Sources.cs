namespace HealthCoop.Samples.Parsante;

/// <summary>The documents that the programme's claims cite.</summary>
internal static class Sources
{
    /// <summary>Gets the implementing agency's project sheet: title, budget, start, duration, aims and
    /// components.</summary>
    public static SourceDocument ProjectSheet { get; } = new()
    {
        Id = new("project-sheet"),
        Title = new(
            "PARSANTE – Programme d'appui au retour des services de santé dans les zones de combats au Mali",
            "PARSANTE – project sheet (in French)"),
        Publisher = new("Expertise France"),
        Languages = [Language.French],
        Url = new("https://expertisefrance.fr/fiche-projet?id=728364"),
        MediaCredits = [new(new("MINUSMA - Harandane Dicko"), new("Creative Commons"))],
    };

    public static SourceDocument ReconnaissanceReport { get; } = new()
    {
        Id = new("bruxelles2-2018-09"),
        Title = new(
            "Des infirmeries dans les garnisons maliennes construites avec les fonds européens. Premiers pas de la "
            + "CBSD",
            "Infirmaries in Malian garrisons built with European funds: first steps of CBSD (in French)"),
        Publisher = new("Bruxelles2"),
        Published = new(2018, 9),
        Languages = [Language.French],
        Url = new(
            "https://www.bruxelles2.eu/2018/09/des-infirmeries-dans-les-garnisons-maliennes-construites-avec-les-fonds-"
            + "europeens-premiers-pas-de-la-cbsd/"),
    };

    public static SourceDocument LaunchReport { get; } = new()
    {
        Id = new("bamada-launch"),
        Title = new(
            "Infrastructure sanitaire : l'Union européenne au chevet de l'armée malienne",
            "Health infrastructure: the European Union at the bedside of the Malian army (in French)"),
        Publisher = new("L'Indicateur du Renouveau (bamada.net)"),
        Languages = [Language.French],
        Url = new("http://bamada.net/infrastructure-sanitaire-lunion-europeenne-au-chevet-de-larmee-malienne"),
    };

    public static SourceDocument FundingReport { get; } = new()
    {
        Id = new("bamada-funding"),
        Title = new(
            "Santé dans des garnisons : l'UE mobilise 2,2 milliards FCFA",
            "Health in garrisons: the EU raises 2.2 billion CFA francs (in French)"),
        Publisher = new("bamada.net"),
        Published = new(2019, 3, 6),
        Languages = [Language.French],
        Url = new("https://bamada.net/sante-dans-des-garnisons-lue-mobilise-22-milliards-fcfa"),
    };

    public static SourceDocument HealthServiceReport { get; } = new()
    {
        Id = new("bamada-dcssa"),
        Title = new(
            "DCSSA : le PARSANTE améliore le plateau sanitaire",
            "DCSSA: PARSANTE improves the level of care (in French)"),
        Publisher = new("bamada.net"),
        Languages = [Language.French],
        Url = new("http://bamada.net/dcssa-le-parsante-ameliore-le-plateau-sanitaire"),
    };

    public static SourceDocument AmbulanceReport { get; } = new()
    {
        Id = new("maliweb-ambulances"),
        Title = new(
            "Partenariat FAMa-UE : don d'ambulances médicalisées",
            "Partnership between FAMa and EU: medicalised ambulances given (in French)"),
        Publisher = new("maliweb.net"),
        Languages = [Language.French],
        Url = new(
            "https://www.maliweb.net/economie/cooperation/partenariat-fama-ue-don-dambulances-medicalisees-2861197.html"),
    };

    /// <summary>Gets the open data set that minutes, quantities and prices of the care package come from.</summary>
    public static SourceDocument TloModel { get; } = new()
    {
        Id = new("tlomodel-a15a995"),
        Title = new(
            "TLOmodel, fichiers de ressources, version a15a995 (Malawi, dollars de 2023, licence MIT)",
            "TLOmodel, resource files, revision a15a995 (Malawi, dollars of 2023, MIT licence)"),
        Publisher = new("University College London"),
        Languages = [Language.English],
        Url = new("https://github.com/UCL/TLOmodel/tree/a15a995"),
    };

    public static ValueList<SourceDocument> All =>
    [
        ProjectSheet, ReconnaissanceReport, LaunchReport, FundingReport, HealthServiceReport, AmbulanceReport, TloModel,
    ];
}
