namespace HealthCoop.Planning.Need;

/// <summary>What a source says about one fact in one year.</summary>
/// <typeparam name="T">The fact's type.</typeparam>
/// <param name="Year">The calendar year.</param>
/// <param name="Claim">What is said, which may be that it is not known.</param>
public sealed record YearClaim<T>(int Year, Claim<T> Claim)
    where T : struct;
