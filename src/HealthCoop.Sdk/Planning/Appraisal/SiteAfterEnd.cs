using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.Appraisal;

/// <summary>What a facility costs once the programme is over, and for how long its services are paid.</summary>
/// <param name="Facility">The facility.</param>
/// <param name="PerYear">What a year costs.</param>
/// <param name="Services">The services, in the order of the problem.</param>
public sealed record SiteAfterEnd(Id<Facility> Facility, CostAfterEnd PerYear, ValueList<ServiceOutlook> Services);
