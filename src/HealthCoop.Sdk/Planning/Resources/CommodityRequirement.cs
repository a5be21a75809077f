using HealthCoop.Care;

namespace HealthCoop.Planning.Resources;

/// <summary>How much of a medicine or consumable a facility's services use up.</summary>
/// <param name="Item">The medicine or consumable.</param>
/// <param name="QuantityPerYear">The units of a year to six decimals, unknown where contacts or quantities are.</param>
public sealed record CommodityRequirement(Id<CommodityItem> Item, Claim<decimal> QuantityPerYear);
