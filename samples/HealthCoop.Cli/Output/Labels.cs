namespace HealthCoop.Cli.Output;

/// <summary>The words that reports share.</summary>
internal static partial class Labels
{
    public static Narrative Activity { get; } = new("Activité", "Activity");

    public static Narrative Amount { get; } = new("Montant", "Amount");

    public static Narrative Assumed { get; } = new("hypothèse", "assumed");

    public static Narrative From { get; } = new("Du", "From");

    public static Narrative Identifier { get; } = new("Identifiant", "Id");

    public static Narrative Name { get; } = new("Nom", "Name");

    public static Narrative NoneOfThem { get; } = new("aucun", "none");

    public static Narrative NotBrokenDown { get; } = new("Non ventilé", "Not broken down");

    public static Narrative NotKnown { get; } = new("non connu", "not known");

    public static Narrative NotNamed { get; } = new("non nommé", "not named");

    public static Narrative NotPublished { get; } = new("non publié", "not published");

    public static Narrative NotScheduled { get; } = new("non programmé", "not scheduled");

    public static Narrative Share { get; } = new("Part", "Share");

    public static Narrative Status { get; } = new("État", "Status");

    public static Narrative SwitchedOff { get; } = new("désactivée", "off");

    public static Narrative UndecidedRules { get; } =
        new("Indécidables, faute de connaître ces faits", "Undecided, because these facts are not known");

    public static Narrative Cause { get; } = new("cause", "cause");

    public static Narrative NoDifference { get; } = new("Les plans ne diffèrent pas.", "The plans do not differ.");

    public static Narrative Through { get; } = new("Au", "Through");

    public static Narrative Total { get; } = new("Total", "Total");

    public static Narrative WayOut { get; } = new("Issue", "Way out");

    public static Narrative WholeProgramme { get; } = new("Tout le programme", "The whole programme");
}
