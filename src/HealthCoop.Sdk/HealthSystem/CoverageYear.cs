namespace HealthCoop.HealthSystem;

/// <summary>Which share of those who need services gets them in one year.</summary>
/// <param name="Year">The calendar year, from 1 to 9999.</param>
/// <param name="Coverage">The share of the need that is met.</param>
public sealed record CoverageYear(int Year, Claim<Percentage> Coverage);
