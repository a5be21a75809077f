namespace HealthCoop.Planning.Resources;

/// <summary>What care packages take, facility by facility.</summary>
/// <param name="Sites">The facilities, in the order of the problem.</param>
public sealed record Readiness(ValueList<SiteReadiness> Sites);
