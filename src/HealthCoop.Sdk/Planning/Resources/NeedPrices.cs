using HealthCoop.Care;
using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.Resources;

/// <summary>What it costs to meet needs, as far as items have a price.</summary>
internal sealed class NeedPrices(ReadinessProblem problem)
{
    private readonly Dictionary<Id<EquipmentItem>, Claim<Money>> _pieces = problem.EquipmentPrices
        .DistinctBy(price => price.Item)
        .ToDictionary(price => price.Item, price => price.PerPiece);

    private readonly Dictionary<Id<CommodityItem>, Claim<Money>> _packs = problem.CommodityPrices
        .DistinctBy(price => price.Item)
        .ToDictionary(price => price.Item, price => price.PerPack);

    /// <summary>Gets the price of the pieces that lack, or of one pack; nothing where there is no price.</summary>
    public Claim<Money>? Of(CareNeed need, MeansAtHand means) => need switch
    {
        EquipmentNeed { Item: var item, Quantity: var needed } when _pieces.GetValueOrDefault(item) is { } piece =>
            Within(Claim.Combine(
                piece,
                Claim.Planned((long)needed - means.Before(item) - means.Brought(item)),
                Modality.Expected,
                static (price, lacking) => (price * lacking).Rounded())),
        CommodityNeed commodity => _packs.GetValueOrDefault(commodity.Item),
        _ => null,
    };

    // What is more than can be written is no price.
    private static Claim<Money>? Within(Claim<Money> cost) => cost.ForPlanning?.Amount < Money.Limit ? cost : null;
}
