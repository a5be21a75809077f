using HealthCoop.Care;
using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.Need;

/// <summary>How often a service is asked for at a facility.</summary>
/// <param name="Facility">The facility.</param>
/// <param name="Service">The service.</param>
/// <param name="Contacts">The contacts of a year to six decimals, unknown where population or frequency are.</param>
public sealed record ServiceNeed(Id<Facility> Facility, Id<CareService> Service, Claim<AnnualQuantity> Contacts);
