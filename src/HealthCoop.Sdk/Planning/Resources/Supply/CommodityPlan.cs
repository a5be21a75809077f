using HealthCoop.Care;
using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.Resources.Supply;

/// <summary>How much of a medicine or consumable is used, and what to order.</summary>
public sealed record CommodityPlan
{
    /// <summary>Gets the medicine or consumable.</summary>
    public required Id<CommodityItem> Item { get; init; }

    /// <summary>Gets the facility that orders, or <see langword="null"/> for an order of several.</summary>
    public required Id<Facility>? Facility { get; init; }

    /// <summary>Gets what is used and needed.</summary>
    public required CommodityUse Use { get; init; }

    /// <summary>Gets what to order.</summary>
    public required CommodityOrder Order { get; init; }

    /// <summary>Gets what may expire before it is used.</summary>
    public required ShelfLifeCheck ShelfLife { get; init; }

    /// <summary>Gets the inputs for lack of which one of the figures is not known, each once.</summary>
    public required ValueList<SupplyInput> Missing { get; init; }
}
