using HealthCoop.Care;
using HealthCoop.Finance;
using HealthCoop.HealthSystem;

namespace HealthCoop.Samples.Parsante;

/// <summary>The medicines and consumables with which an infirmary opens.</summary>
internal static class FirstStock
{
    private const int Contacts = 200;

    private static readonly Narrative Because = new(
        $"De quoi ouvrir : {Contacts} contacts de chaque service. Un chiffre rond, pas une prévision : la population "
        + "desservie n'est pas publiée, ni qui réapprovisionne.",
        $"Enough to open: {Contacts} contacts of each service. A round number, no forecast: the population served "
        + "is not published, nor who restocks.");

    // What has no price is not bought: whether vaccines come from the national programme is not known, and stays so.
    private static ILookup<CommodityItem, decimal> PerContact => CarePackages.Services
        .SelectMany(service => service.Needs.OfType<CommodityNeed>())
        .Select(need => (Item: Medicines.All.Single(item => item.Id == need.Item), need.QuantityPerContact))
        .Where(need => need.Item.UnitPrice is not null)
        .ToLookup(need => need.Item, need => need.QuantityPerContact.ForPlanning ?? 0);

    public static ValueList<CommodityStock> Stocks =>
        [.. PerContact.Select(need => new CommodityStock(need.Key, Claim.Assumed(need.Sum() * Contacts, Because)))];

    public static ValueList<CostItem> Costs =>
    [
        .. PerContact.Select(need =>
            Prices.Catalogued(need.Key.Name, need.Key.UnitPrice!, need.Sum() * Contacts, Because) with
            {
                Nature = CostNature.Recurrent,
            }),
    ];
}
