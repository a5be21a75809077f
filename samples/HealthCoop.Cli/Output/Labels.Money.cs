namespace HealthCoop.Cli.Output;

/// <summary>The words of costs, funding and appraisal, and of what a plan rests on.</summary>
internal static partial class Labels
{
    public static Narrative Costs { get; } = new("Coûts", "Costs");

    public static Narrative TotalCost { get; } = new("Coût total", "Total cost");

    public static Narrative Heading { get; } = new("Rubrique", "Heading");

    public static Narrative Pillar { get; } = new("Pilier", "Pillar");

    public static Narrative NoPillar { get; } = new("Sans pilier", "No pillar");

    public static Narrative Territory { get; } = new("Territoire", "Territory");

    public static Narrative CostItems { get; } = new("Postes", "Items");

    public static Narrative PartlyAssumed { get; } = new("en partie hypothèse", "partly assumed");

    public static Narrative Unpriced { get; } = new("Postes sans prix connu", "Items without a known price");

    public static Narrative Funding { get; } = new("Financement", "Funding");

    public static Narrative Source { get; } = new("Source", "Source");

    public static Narrative Payer { get; } = new("Payeur", "Payer");

    public static Narrative Limit { get; } = new("Limité par", "Limited by");

    public static Narrative Gap { get; } = new("Reste à financer", "Funding gap");

    public static Narrative Unattributed { get; } = new("Dont payeur non nommé", "Of which payer not named");

    public static Narrative GapByMonth { get; } = new("Reste à financer par mois", "Funding gap by month");

    public static Narrative Month { get; } = new("Mois", "Month");

    public static Narrative Appraisal { get; } = new("Appréciation", "Appraisal");

    public static Narrative PillarBalance { get; } = new("Équilibre des piliers", "Pillar balance");

    public static Narrative FunderDependence { get; } =
        new("Dépendance à un financeur (Herfindahl, 1 = un)", "Dependence on one funder (Herfindahl, 1 = one)");

    public static Narrative AssumedShare { get; } =
        new("Part du coût qui repose sur des hypothèses", "Share of cost that rests on assumptions");

    public static Narrative AfterEndPaid { get; } =
        new("Coût annuel après la fin, avec payeur", "Yearly cost after the end, payer known");

    public static Narrative AfterEndUnpaid { get; } =
        new("Coût annuel après la fin, sans payeur", "Yearly cost after the end, no payer");

    public static Narrative AfterEndUnknown { get; } =
        new("Coûts après la fin, montant inconnu", "Costs after the end, amount unknown");

    public static Narrative Unknowns { get; } = new("Faits inconnus", "Unknown facts");

    public static Narrative OfWhichAssumed { get; } =
        new("remplacés par une hypothèse ci-dessous", "stood in for by an assumption below");

    public static Narrative Assumptions { get; } = new("Hypothèses", "Assumptions");

    public static Narrative Because { get; } = new("Parce que", "Because");

    public static Narrative MadeWith { get; } = new("Références", "Reference data");

    public static Narrative DocumentHash { get; } = new("Empreinte du document", "Hash of the document");
}
