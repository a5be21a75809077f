using HealthCoop.Care;

namespace HealthCoop.HealthSystem;

/// <summary>Pieces of one kind of equipment.</summary>
/// <param name="Item">The kind of equipment.</param>
/// <param name="Quantity">The number of pieces in working order, zero or more.</param>
public sealed record EquipmentStock(Id<EquipmentItem> Item, int Quantity);
