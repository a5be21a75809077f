using HealthCoop.Care;
using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.Resources;

/// <summary>What it costs to meet needs, as far as items have a price.</summary>
internal sealed class NeedPrices(ReadinessProblem problem)
{
    private readonly Dictionary<Id<EquipmentItem>, EquipmentPrice> _pieces = problem.EquipmentPrices
        .DistinctBy(price => price.Item)
        .ToDictionary(price => price.Item);

    private readonly Dictionary<Id<CommodityItem>, Claim<Money>> _packs = problem.CommodityPrices
        .DistinctBy(price => price.Item)
        .ToDictionary(price => price.Item, price => price.PerPack);

    /// <summary>Gets the price of the pieces that lack, or of one pack; nothing where there is no price.</summary>
    public Claim<Money>? Of(CareNeed need, MeansAtHand means) => need switch
    {
        EquipmentNeed { Item: var item, Quantity: var needed } =>
            Times(_pieces.GetValueOrDefault(item)?.PerPiece, (long)needed - means.Before(item) - means.Brought(item)),
        CommodityNeed commodity => _packs.GetValueOrDefault(commodity.Item),
        _ => null,
    };

    /// <summary>Says what the pieces of equipment that are there in the end cost, once and year after year.</summary>
    public EquipmentRequirement Priced(EquipmentRequirement equipment)
    {
        if (_pieces.GetValueOrDefault(equipment.Item) is not { } piece)
        {
            return equipment;
        }

        var count = (long)equipment.Before + equipment.Brought;
        var value = Times(piece.PerPiece, count);
        var lasts = piece.LifeSpan?.ForPlanning?.Count > 0 ? piece.LifeSpan.Reversed() : null;
        return equipment with
        {
            Value = value,
            ReplacementPerYear = Within(Claim.Combine(value, lasts, Modality.Expected, PerYear)),
            UpkeepPerYear = Times(piece.UpkeepPerYear, count),
        };
    }

    private static Money PerYear(Money value, Length lifeSpan) =>
        new Money(value.Amount * lifeSpan.UnitsInYear / lifeSpan.Count, value.Currency).Rounded();

    private static Claim<Money>? Times(Claim<Money>? price, long count) => price is null ? null : Within(Claim.Combine(
        price,
        Claim.Planned(count),
        Modality.Expected,
        static (each, pieces) => (each * pieces).Rounded()));

    // What is not known, or more than can be written, is no price.
    private static Claim<Money>? Within(Claim<Money> cost) => cost.ForPlanning?.Amount < Money.Limit ? cost : null;
}
