using HealthCoop.Care;
using HealthCoop.Programmes;

namespace HealthCoop.Planning.Explanations;

/// <summary>What it costs to meet the one need that keeps services from being ready, explained.</summary>
internal sealed class UnlockReasons(
    Programme programme,
    ProgrammeFacts facts,
    PeriodReasons period,
    BudgetReasons budget,
    EquipmentReasons equipment)
{
    /// <summary>Explains the price of the pieces that lack, or of a first pack.</summary>
    public Explanation? CostOf(CareNeed need, SiteReasons site) => need switch
    {
        EquipmentNeed piece => CostOf(piece, site),
        CommodityNeed commodity => CostOf(commodity),
        _ => null,
    };

    private Explanation? CostOf(EquipmentNeed need, SiteReasons site)
    {
        if (equipment.PriceOf(need.Item) is not { } each || site.LackingOf(need) is not { } lacking)
        {
            return null;
        }

        return Reasoned.Computed(
            new("Prix de ce qui ouvre", "Price of what opens"),
            (each.Value * lacking.Value).Rounded(),
            new("prix d'une pièce × pièces qui manquent", "price of one piece × pieces that lack"),
            each.Why,
            lacking.Why).Why;
    }

    private Explanation? CostOf(CommodityNeed need)
    {
        var (ordinal, item) = programme.CommodityItems.Index().FirstOrDefault(entry => entry.Item.Id == need.Item);
        var path = JsonPointer.Root / nameof(Programme.CommodityItems) / ordinal;
        var price = facts.IfClaimed(
            new("Prix d'une unité", "Price of one unit"),
            item?.UnitPrice,
            path / nameof(CommodityItem.UnitPrice));
        var units = facts.IfClaimed(
            new("Unités par conditionnement", "Units per pack"),
            item?.UnitsPerPack,
            path / nameof(CommodityItem.UnitsPerPack));
        return price is null || units is null ? null : budget.Converted(
            new("Prix d'un conditionnement", "Price of one pack"),
            price.Value * units.Value,
            item!.PricedOn is { } on
                ? new(on.Earliest, facts.Stated(
                    new("Date du prix", "Date of the price"), on, path / nameof(CommodityItem.PricedOn)).Why)
                : period.Start,
            new("prix d'une unité × unités", "price of one unit × units"),
            price.Why,
            units.Why).Why;
    }
}
