namespace HealthCoop.Samples.FirstLevelFacility.Assumptions;

/// <summary>What the catalogues do not say and a plan needs: people, services, how supply works.</summary>
internal sealed record FacilityCase
{
    private static readonly Narrative Round = new(
        "Un chiffre rond pour la démonstration : aucun fichier ne le donne.",
        "A round number for the demonstration: no file gives it.");

    public required Claim<int> People { get; init; }

    public required ValueList<ServiceChoice> Services { get; init; }

    /// <summary>Gets the years over which equipment is costed; consumables are ordered in the first.</summary>
    public required YearRange Years { get; init; }

    public ValueList<int> EachYear => Enumerable.Range(Years.First, Years.Last - Years.First + 1).ToValueList();

    /// <summary>Gets the year whose US dollars everything is in.</summary>
    public required int YearOfPrices { get; init; }

    public required Claim<Length> LeadTime { get; init; }

    public required Claim<Length> ProcurementPeriod { get; init; }

    public required Claim<decimal> StockOnHand { get; init; }

    public required Claim<decimal> StockOnOrder { get; init; }

    public required Claim<Loss> Loss { get; init; }

    public required Claim<Percentage> DiscountRate { get; init; }

    public static FacilityCase Demonstration(int yearOfPrices) => new()
    {
        People = Claim.Assumed(10_000, Round),
        Services = DemonstrationServices.All,
        Years = new(2024, 2038),
        YearOfPrices = yearOfPrices,
        LeadTime = Claim.Assumed(Length.Months(1), Round),
        ProcurementPeriod = Claim.Assumed(Length.Months(12), new(
            "La commande d'une année.",
            "The order of one year.")),
        StockOnHand = Claim.Assumed(0m, new(
            "La structure ouvre : elle n'a encore rien.",
            "The facility opens: it has nothing yet.")),
        StockOnOrder = Claim.Assumed(0m, new(
            "La structure ouvre : elle n'attend encore rien.",
            "The facility opens: it awaits nothing yet.")),
        Loss = Claim.Assumed(HealthCoop.Loss.FromPercent(5), Round),
        DiscountRate = Claim.Assumed(Percentage.FromPercent(3), new(
            "Le taux du calcul des coûts du modèle lui-même (cost_estimation.py).",
            "The rate of the model's own costing (cost_estimation.py).")),
    };
}
