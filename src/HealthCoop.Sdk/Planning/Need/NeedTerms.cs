namespace HealthCoop.Planning.Need;

/// <summary>What the need of a group in one year is computed from.</summary>
/// <param name="Population">The number of people in the group.</param>
/// <param name="TargetShare">The share of them that the service is for.</param>
/// <param name="Rate">How often one of these needs it in a year.</param>
/// <param name="Coverage">The share of the need that is met.</param>
public sealed record NeedTerms(
    Claim<decimal> Population,
    Claim<Percentage> TargetShare,
    Claim<EventRate> Rate,
    Claim<Percentage> Coverage);
