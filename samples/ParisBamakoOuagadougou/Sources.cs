namespace HealthCoop.Samples.ParisBamakoOuagadougou;

/// <summary>The documents that the programme's claims cite.</summary>
internal static class Sources
{
    /// <summary>Gets the newsletter that tells the programme's story in its last month.</summary>
    public static SourceDocument Newsletter { get; } = new()
    {
        Id = new("platforma-16"),
        Title = new(
            "Lettre d'information n°16 : Paris – Bamako – Ouagadougou pour des services de santé performants",
            "Newsletter 16: Paris – Bamako – Ouagadougou for better health services (in French)"),
        Publisher = new("Platforma"),
        IssueNumber = 16,
        Rubric = new("Initiative à suivre", "Initiative to follow"),
        Published = new(2012, 11),
        Languages = [Language.French],
        Url = new("http://109.69.218.158/~platforma/article.php?page_id=210"),
    };

    public static SourceDocument EnglishNewsletter { get; } = new()
    {
        Id = new("platforma-16-en"),
        Title = new("Lettre d'information n°16, page en anglais", "Newsletter 16, English page"),
        Publisher = new("Platforma"),
        IssueNumber = 16,
        Published = new(2012, 11),
        Languages = [Language.English],
    };

    public static SourceDocument MethodArticle { get; } = new()
    {
        Id = new("platforma-2012-12"),
        Title = new(
            "Coopération décentralisée – maximiser l'impact de l'aide au développement",
            "Decentralised cooperation – making the most of development aid (in French)"),
        Publisher = new("Platforma"),
        Published = new(2012, 12, 21),
        Languages = [Language.French],
        Url = new("http://109.69.218.158/~platforma/event.php?page_id=217&parent_id=22"),
    };

    public static SourceDocument CouncilDebate { get; } = new()
    {
        Id = new("conseil-de-paris-2009-11"),
        Title = new(
            "Débats du Conseil de Paris, novembre 2009",
            "Debates of the Council of Paris, November 2009 (in French)"),
        Publisher = new("Conseil de Paris"),
        Published = new(2009, 11),
        Languages = [Language.French],
        Url = new(
            "http://a06.apps.paris.fr/a06/jsp/site/Portal.jsp?page=ods-solr.display_document&id_document=15358"),
    };

    public static SourceDocument LaunchReport { get; } = new()
    {
        Id = new("lefaso-37537"),
        Title = new(
            "Projet Paris-Bamako-Ouaga : Réussir la décentralisation des systèmes de santé",
            "Paris-Bamako-Ouaga: making the decentralisation of health systems work (in French)"),
        Publisher = new("LeFaso.net"),
        Published = new(2010, 7, 9),
        Languages = [Language.French],
        Url = new("http://www.lefaso.net/spip.php?article37537"),
    };

    public static SourceDocument CommitteeReport { get; } = new()
    {
        Id = new("ibrabiga-2011-11"),
        Title = new(
            "Amélioration de la santé en milieu urbain. Les municipalités de Bamako et de Ouagadougou peaufinent un "
            + "projet",
            "Better health in towns: the municipalities of Bamako and Ouagadougou refine a project (in French)"),
        Publisher = new("ibrabiga.blogspot.com"),
        Published = new(2011, 11, 23),
        Languages = [Language.French],
        Url = new("http://ibrabiga.blogspot.com/2011/11/amelioration-de-la-sante-en-milieu.html"),
    };

    public static SourceDocument ConferenceReport { get; } = new()
    {
        Id = new("maliweb-2011-12"),
        Title = new(
            "Programme de coopération décentralisée de santé Paris, Bamako, Ouagadougou : sur la même longueur d'onde",
            "Decentralised health cooperation Paris, Bamako, Ouagadougou: on the same wavelength (in French)"),
        Publisher = new("maliweb.net"),
        Published = new(2011, 12),
        Languages = [Language.French],
        Url = new(
            "https://maliweb.net/sante/programme-de-coopration-dcentralise-de-sant-paris-bamako-ouagadougou-sur-la-mme-"
            + "longueur-donde-37440.html?amp=1"),
    };

    public static SourceDocument Thesis { get; } = new()
    {
        Id = new("memoire-ehesp-2012-07"),
        Title = new(
            "Mémoire de l'EHESP sur la mise en œuvre du plan de Ouagadougou : freins et leviers (seule la page de "
            + "titre a été lue)",
            "EHESP thesis on carrying out the plan of Ouagadougou: brakes and levers (only the title page was read)"),
        Publisher = new("EHESP"),
        Published = new(2012, 7),
        Languages = [Language.French],
    };

    public static ValueList<SourceDocument> All =>
    [
        Newsletter, EnglishNewsletter, MethodArticle, CouncilDebate, LaunchReport, CommitteeReport, ConferenceReport,
        Thesis,
    ];
}
