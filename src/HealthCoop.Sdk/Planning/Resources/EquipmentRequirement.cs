using HealthCoop.Care;

namespace HealthCoop.Planning.Resources;

/// <summary>How many pieces of equipment a facility's services need, how many there are, and what justifies
/// them.</summary>
/// <param name="Item">The equipment.</param>
/// <param name="Needed">The pieces that the most demanding service needs.</param>
/// <param name="Before">The pieces known to be there in working order.</param>
/// <param name="Brought">The pieces that the programme brings.</param>
public sealed record EquipmentRequirement(Id<EquipmentItem> Item, int Needed, int Before, int Brought)
{
    /// <summary>Gets the services that need it, in the order of the package.</summary>
    /// <value>The default is empty: nothing is said about it.</value>
    public ValueList<Id<CareService>> Services { get; init; }
}
