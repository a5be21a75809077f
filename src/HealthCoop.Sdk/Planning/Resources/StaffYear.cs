namespace HealthCoop.Planning.Resources;

/// <summary>The staff of a cadre that a facility requires in one year.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Required">The staff: the largest of workload, cover and norm.</param>
public sealed record StaffYear(int Year, Claim<FullTimeEquivalent> Required);
