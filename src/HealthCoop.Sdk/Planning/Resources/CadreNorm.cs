using HealthCoop.Care;

namespace HealthCoop.Planning.Resources;

/// <summary>The staff of a cadre that a norm in force asks for at a facility.</summary>
/// <param name="Cadre">The cadre.</param>
/// <param name="Staff">The staff, which may be a bound.</param>
public sealed record CadreNorm(Id<Cadre> Cadre, Claim<FullTimeEquivalent> Staff);
