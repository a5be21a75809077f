namespace HealthCoop.Care;

/// <summary>Equipment that must stand in the facility.</summary>
/// <param name="Item">The piece of equipment.</param>
/// <param name="Quantity">The number of pieces that a facility needs, one or more.</param>
public sealed record EquipmentNeed(Id<EquipmentItem> Item, int Quantity) : CareNeed;
