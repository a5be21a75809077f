namespace HealthCoop.Care;

/// <summary>A medicine or consumable that one contact uses up.</summary>
/// <param name="Item">The medicine or consumable.</param>
/// <param name="QuantityPerContact">The units that one contact takes on average.</param>
public sealed record CommodityNeed(Id<CommodityItem> Item, Claim<decimal> QuantityPerContact) : CareNeed;
