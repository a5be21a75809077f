using HealthCoop.Care;

namespace HealthCoop.Planning.Resources;

/// <summary>What the smallest order of a medicine or consumable costs.</summary>
/// <param name="Item">The medicine or consumable.</param>
/// <param name="PerPack">The price of one pack.</param>
public sealed record CommodityPrice(Id<CommodityItem> Item, Claim<Money> PerPack);
