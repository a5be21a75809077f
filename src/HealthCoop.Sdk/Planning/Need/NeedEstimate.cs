namespace HealthCoop.Planning.Need;

/// <summary>How often services are asked for.</summary>
/// <param name="Services">The services at each site, in the order of the problem.</param>
public sealed record NeedEstimate(ValueList<ServiceNeed> Services);
