namespace HealthCoop.Programmes;

/// <summary>For a length of time.</summary>
/// <param name="Length">The length, which may be unknown.</param>
public sealed record LastingTiming(Claim<Length> Length) : Timing;
