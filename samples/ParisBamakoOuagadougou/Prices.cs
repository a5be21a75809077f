using HealthCoop.Finance;

namespace HealthCoop.Samples.ParisBamakoOuagadougou;

/// <summary>What things cost. No budget line is published, so every line rests on assumptions.</summary>
internal static class Prices
{
    /// <summary>Days that people spend away from home in a workshop, a survey or a conference.</summary>
    public static CostItem WorkshopDays(decimal days, Narrative because) => Recurrent(
        new("Indemnités de séjour", "Per diems"),
        BudgetHeading.OtherCostsAndServices,
        UnitPrice.Xof(23_400m),
        new(
            "Indemnité d'un atelier hors du domicile au Burkina Faso en 2019 : 23 400 F CFA par jour.",
            "Per diem of a workshop away from home in Burkina Faso in 2019: 23,400 CFA francs a day."),
        days,
        because) with
    {
        Type = CostType.PerDiem,
    };

    public static CostItem Coordinator(decimal months, Narrative because) => Recurrent(
        new("Coordination générale", "Overall coordination"),
        BudgetHeading.HumanResources,
        UnitPrice.Eur(14_000m),
        new(
            "Chef d'équipe expatrié, tout compris : 10 000 à 18 000 euros par mois (hypothèse des auteurs).",
            "Expatriate team leader, all-in: 10,000 to 18,000 euros a month (assumption of the authors)."),
        months,
        because) with
    {
        Type = CostType.Salary,
    };

    public static CostItem LocalOfficers(decimal months, Narrative because) => Recurrent(
        new("Chargés de projet à Bamako et à Ouagadougou", "Project officers in Bamako and Ouagadougou"),
        BudgetHeading.HumanResources,
        UnitPrice.Xof(222_500m),
        new(
            "Salaire net d'un médecin au Mali en 2018 : 215 000 à 230 000 F CFA par mois.",
            "Net pay of a doctor in Mali in 2018: 215,000 to 230,000 CFA francs a month."),
        months,
        because) with
    {
        Type = CostType.Salary,
    };

    private static CostItem Recurrent(
        Narrative name,
        BudgetHeading heading,
        UnitPrice price,
        Narrative because,
        decimal quantity,
        Narrative quantityBecause) =>
        new()
        {
            Name = name,
            Heading = heading,
            UnitPrice = Claim.Assumed(price, because),
            Quantity = Claim.Assumed(quantity, quantityBecause),
            Nature = CostNature.Recurrent,
        };
}
