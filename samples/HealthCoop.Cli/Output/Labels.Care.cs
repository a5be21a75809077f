namespace HealthCoop.Cli.Output;

/// <summary>The words of the care sites and of the programme's facts.</summary>
internal static partial class Labels
{
    public static Narrative Care { get; } = new("Offre de soins par établissement", "Care by facility");

    public static Narrative Service { get; } = new("Service", "Service");

    public static Narrative ContactsPerYear { get; } = new("Contacts/an", "Contacts/year");

    public static Narrative Why { get; } = new("Pourquoi", "Why");

    public static Narrative Lacks { get; } = new("manque", "lacks");

    public static Narrative IsNotKnown { get; } = new("non connu", "not known");

    public static Narrative OtherNeeds { get; } = new("besoins non nommés", "needs that nobody named");

    public static Narrative MinutesPerYear { get; } = new("Minutes de travail par an", "Working minutes a year");

    public static Narrative Equipment { get; } = new("Équipement", "Equipment");

    public static Narrative Needed { get; } = new("Requis", "Needed");

    public static Narrative Before { get; } = new("Présent", "Before");

    public static Narrative Brought { get; } = new("Apporté", "Brought");

    public static Narrative CommoditiesPerYear { get; } =
        new("Médicaments et consommables par an", "Medicines and consumables a year");

    public static Narrative Trainees { get; } = new("Personnes formées", "People trained");

    public static Narrative HealthPlans { get; } =
        new("Plans communaux de développement sanitaire", "Communal health plans");

    public static Narrative Priority { get; } = new("priorité", "priority");

    public static Narrative Exchanges { get; } = new("Échanges d'expériences", "Knowledge exchanges");

    public static Narrative Learner { get; } = new("Apprend", "Learner");

    public static Narrative LearnsFrom { get; } = new("De", "From");

    public static Narrative Topic { get; } = new("Sujet", "Topic");
}
