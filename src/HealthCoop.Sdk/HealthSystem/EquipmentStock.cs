using HealthCoop.Care;

namespace HealthCoop.HealthSystem;

/// <summary>Pieces of one kind of equipment.</summary>
/// <param name="Item">The kind of equipment.</param>
/// <param name="Quantity">The number of pieces in working order, zero or more.</param>
public sealed record EquipmentStock(Id<EquipmentItem> Item, int Quantity)
{
    /// <summary>Gets the services that the pieces are there for: what justifies them.</summary>
    /// <value>The default is empty: nothing is said about it.</value>
    public ValueList<Id<CareService>> For { get; init; }
}
