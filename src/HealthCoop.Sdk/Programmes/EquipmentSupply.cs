using HealthCoop.HealthSystem;

namespace HealthCoop.Programmes;

/// <summary>Bringing equipment, medicines or vehicles to a facility.</summary>
public sealed record EquipmentSupply : SiteActivity
{
    /// <summary>Gets the equipment.</summary>
    /// <value>The default is empty.</value>
    public ValueList<EquipmentStock> Items { get; init; }

    /// <summary>Gets the medicines and consumables.</summary>
    /// <value>The default is empty.</value>
    public ValueList<CommodityStock> Commodities { get; init; }
}
