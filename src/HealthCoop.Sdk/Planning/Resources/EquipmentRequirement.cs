using HealthCoop.Care;

namespace HealthCoop.Planning.Resources;

/// <summary>How many pieces of equipment a facility's services need and how many there are.</summary>
/// <param name="Item">The equipment.</param>
/// <param name="Needed">The pieces that the most demanding service needs.</param>
/// <param name="Before">The pieces known to be there in working order.</param>
/// <param name="Brought">The pieces that the programme brings.</param>
public sealed record EquipmentRequirement(Id<EquipmentItem> Item, int Needed, int Before, int Brought);
