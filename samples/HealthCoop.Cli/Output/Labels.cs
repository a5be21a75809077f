using HealthCoop.Planning.Appraisal;
using HealthCoop.Planning.Costing;
using HealthCoop.Programmes;
using HealthCoop.Terminology;

namespace HealthCoop.Cli.Output;

/// <summary>The words that reports share.</summary>
internal static partial class Labels
{
    public static Narrative Activity { get; } = Terms.For<Activity>().Name;

    public static Narrative Amount { get; } = Field<CostLine>(nameof(CostLine.Amount));

    public static Narrative Assumed { get; } = new("hypothèse", "assumed");

    public static Narrative From { get; } = new("Du", "From");

    public static Narrative Identifier { get; } = new("Identifiant", "Id");

    public static Narrative Name { get; } = new("Nom", "Name");

    public static Narrative NoneOfThem { get; } = new("aucun", "none");

    public static Narrative NotBrokenDown { get; } = Words.Alone(CostOrigin.NotBrokenDown);

    public static Narrative NotKnown { get; } = new("non connu", "not known");

    public static Narrative NotNamed { get; } = new("non nommé", "not named");

    public static Narrative NotPublished { get; } = new("non publié", "not published");

    public static Narrative NotScheduled { get; } = new("non programmé", "not scheduled");

    public static Narrative Share { get; } = Field<PillarWeight>(nameof(PillarWeight.Share));

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

    // The field's word for what is shown, as it stands alone.
    private static Narrative Field<T>(string member) => Terms.For<T>(member).Name;
}
