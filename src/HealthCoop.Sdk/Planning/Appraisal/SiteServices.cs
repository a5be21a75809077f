using HealthCoop.Care;
using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.Appraisal;

/// <summary>The services that a facility is to go on offering once the programme is over.</summary>
/// <param name="Facility">The facility.</param>
/// <param name="Services">The services.</param>
/// <param name="CostsAreComplete">Whether all that costs money there is known.</param>
public sealed record SiteServices(Id<Facility> Facility, ValueList<Id<CareService>> Services, bool CostsAreComplete);
