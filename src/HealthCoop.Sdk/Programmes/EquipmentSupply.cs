using HealthCoop.HealthSystem;
using HealthCoop.Partners;

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

    /// <summary>Gets whether what is brought was used before, as in a donation; or <see langword="null"/> when nothing
    /// is said about it.</summary>
    public Claim<bool>? IsUsed { get; init; }

    /// <summary>Gets who owns it all once it is handed over, or <see langword="null"/> when that is not
    /// known.</summary>
    public Id<Partner>? OwnerAfterHandOver { get; init; }
}
