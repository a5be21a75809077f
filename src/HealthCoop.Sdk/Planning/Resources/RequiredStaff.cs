namespace HealthCoop.Planning.Resources;

/// <summary>The staff that is required in a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Staff">The staff.</param>
public sealed record RequiredStaff(int Year, FullTimeEquivalent Staff);
