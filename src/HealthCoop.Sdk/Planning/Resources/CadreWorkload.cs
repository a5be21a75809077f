using HealthCoop.Care;

namespace HealthCoop.Planning.Resources;

/// <summary>What a facility's services ask of a cadre.</summary>
/// <param name="Cadre">The cadre.</param>
/// <param name="Services">The number of services that need it.</param>
/// <param name="MinutesPerYear">The working time of a year to six decimals, unknown where contacts or minutes
/// are.</param>
public sealed record CadreWorkload(Id<Cadre> Cadre, int Services, Claim<decimal> MinutesPerYear);
