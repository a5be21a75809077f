using HealthCoop.Care;

namespace HealthCoop.Planning.Resources;

/// <summary>Equipment that no named need of a facility's services justifies.</summary>
/// <param name="Item">The equipment.</param>
/// <param name="Before">The pieces known to be there in working order.</param>
/// <param name="Brought">The pieces that the programme brings.</param>
public sealed record UnjustifiedEquipment(Id<EquipmentItem> Item, int Before, int Brought);
