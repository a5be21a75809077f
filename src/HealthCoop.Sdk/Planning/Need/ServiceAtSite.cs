using HealthCoop.Care;
using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.Need;

/// <summary>A service of a facility.</summary>
/// <param name="Facility">The facility.</param>
/// <param name="Service">The service.</param>
/// <remarks>The default value is the service without id of the facility without id, which there is not.</remarks>
public readonly record struct ServiceAtSite(Id<Facility> Facility, Id<CareService> Service);
