using HealthCoop.Finance;

namespace HealthCoop.Samples.Parsante;

/// <summary>What the equipment costs: the catalogue's prices times assumed quantities, and what no catalogue
/// prices.</summary>
internal static class KitCosts
{
    private static readonly Narrative QuantityBecause = new(
        "Quantités d'une petite infirmerie : six lits, deux salles de consultation et de soins, une table "
        + "d'accouchement.",
        "Quantities of a small infirmary: six beds, two rooms for consultation and treatment, one delivery bed.");

    public static ValueList<CostItem> OfOneInfirmary =>
    [
        .. Kit.OfOneInfirmary
            .Where(piece => piece.Item.UnitPrice is not null)
            .Select(piece => Prices.Catalogued(piece.Item.Name, piece.Item.UnitPrice!, piece.Quantity, QuantityBecause)),
        Prices.Assumed(
            Kit.SolarSupply.Item.Name,
            BudgetHeading.EquipmentAndSupplies,
            UnitPrice.Xof(6_560_000m),
            new("Prix de l'installation solaire et de la réfection légère d'un centre au Mali, 2017 : 6,56 M F CFA.",
                "Price of the solar supply and light rehabilitation of a centre in Mali, 2017: 6.56 M CFA francs.")),
        Prices.Assumed(
            new(
                "Radio, mobilier, pièces de rechange, fret et montage",
                "Radio, furniture, spare parts, freight and assembly"),
            BudgetHeading.EquipmentAndSupplies,
            UnitPrice.Eur(25_000m),
            new(
                "Sans prix publié ; l'équipement complet d'une infirmerie fait 40 000 à 90 000 euros (hypothèse des "
                + "auteurs).",
                "No price is published; the whole kit of an infirmary makes 40,000 to 90,000 euros (assumption of the "
                + "authors).")),
    ];

    public static CostItem Ambulance => Prices.Capital(
        Kit.Ambulance.Item.Name,
        BudgetHeading.EquipmentAndSupplies,
        UnitPrice.Xof(50_700_000m),
        new("Prix moyen de quinze ambulances 4×4 achetées au Mali en 2018 : 50,7 M F CFA.",
            "Mean price of fifteen four-wheel-drive ambulances bought in Mali in 2018: 50.7 M CFA francs."),
        1,
        new("Une par infirmerie : sans véhicule, le paquet n'a pas d'évacuation.",
            "One for each infirmary: without a vehicle the package has no evacuation."));
}
