using HealthCoop.Finance;

namespace HealthCoop.Samples.Parsante;

/// <summary>
/// What things cost. No budget line of the programme is published, so every line rests on an assumption: of its
/// price, or of its quantity where a catalogue gives the price.
/// </summary>
internal static class Prices
{
    private static readonly Narrative WorkshopDay = new(
        "Indemnité d'un atelier hors du domicile au Burkina Faso en 2019 : 23 400 F CFA par jour.",
        "Per diem of a workshop away from home in Burkina Faso in 2019: 23,400 CFA francs a day.");

    /// <summary>Gets the year of the data set's prices, which are taken as they are and not deflated.</summary>
    public static PartialDate DollarYear { get; } = new(2023);

    /// <summary>A lump sum, assumed.</summary>
    public static CostItem Assumed(Narrative name, BudgetHeading heading, UnitPrice price, Narrative because) => new()
    {
        Name = name,
        Heading = heading,
        UnitPrice = Claim.Assumed(price, because),
    };

    /// <summary>A number of units at a price, both assumed, of something that lasts.</summary>
    public static CostItem Capital(
        Narrative name,
        BudgetHeading heading,
        UnitPrice price,
        Narrative because,
        decimal quantity,
        Narrative quantityBecause) =>
        Assumed(name, heading, price, because) with { Quantity = Claim.Assumed(quantity, quantityBecause) };

    /// <summary>A number of units at a price, both assumed, of something that is paid again and again.</summary>
    public static CostItem Recurrent(
        Narrative name,
        BudgetHeading heading,
        UnitPrice price,
        Narrative because,
        decimal quantity,
        Narrative quantityBecause) =>
        Capital(name, heading, price, because, quantity, quantityBecause) with { Nature = CostNature.Recurrent };

    /// <summary>An assumed number of units at a price of the data set.</summary>
    public static CostItem Catalogued(Narrative name, Claim<UnitPrice> price, decimal units, Narrative because) => new()
    {
        Name = name,
        Heading = BudgetHeading.EquipmentAndSupplies,
        UnitPrice = price,
        Quantity = Claim.Assumed(units, because),
        PricedOn = DollarYear,
    };

    /// <summary>Days that people spend in a workshop.</summary>
    public static CostItem WorkshopDays(decimal days, Narrative because) => Recurrent(
        new("Indemnités de séjour", "Per diems"),
        BudgetHeading.OtherCostsAndServices,
        UnitPrice.Xof(23_400m),
        WorkshopDay,
        days,
        because) with
    {
        Type = CostType.PerDiem,
    };
}
