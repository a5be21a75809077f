using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Planning.Resources;

namespace HealthCoop.Planning.Appraisal;

/// <summary>The services that a facility is to go on offering once the programme is over.</summary>
/// <param name="Facility">The facility.</param>
/// <param name="Services">The services.</param>
/// <param name="CostsAreComplete">Whether all that costs money there is known.</param>
public sealed record SiteServices(Id<Facility> Facility, ValueList<Id<CareService>> Services, bool CostsAreComplete)
{
    /// <summary>Gets the equipment that the services need, with what it costs each year in the currency of the
    /// plan.</summary>
    /// <value>The default is empty: nothing is said about it.</value>
    public ValueList<EquipmentRequirement> Equipment { get; init; }
}
