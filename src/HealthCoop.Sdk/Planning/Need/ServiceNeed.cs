namespace HealthCoop.Planning.Need;

/// <summary>How often a service of a facility is needed and used.</summary>
/// <param name="At">The service and the facility.</param>
/// <param name="Years">The years, in order.</param>
public sealed record ServiceNeed(ServiceAtSite At, ValueList<YearNeed> Years);
