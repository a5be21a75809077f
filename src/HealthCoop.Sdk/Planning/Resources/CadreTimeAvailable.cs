using HealthCoop.Care;

namespace HealthCoop.Planning.Resources;

/// <summary>The working time that one full-time person of a cadre has.</summary>
/// <param name="Cadre">The cadre.</param>
/// <param name="PerYear">The time of a year, which may be unknown.</param>
public sealed record CadreTimeAvailable(Id<Cadre> Cadre, Claim<AnnualWorkingTime> PerYear);
