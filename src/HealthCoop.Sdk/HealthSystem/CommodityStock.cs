using HealthCoop.Care;

namespace HealthCoop.HealthSystem;

/// <summary>Units of one medicine or consumable.</summary>
/// <param name="Item">The medicine or consumable.</param>
/// <param name="Quantity">The number of units.</param>
public sealed record CommodityStock(Id<CommodityItem> Item, Claim<decimal> Quantity)
{
    /// <summary>Gets the services that the units are there for: what justifies them.</summary>
    /// <value>The default is empty: nothing is said about it.</value>
    public ValueList<Id<CareService>> For { get; init; }
}
