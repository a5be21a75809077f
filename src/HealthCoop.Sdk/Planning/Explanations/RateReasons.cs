namespace HealthCoop.Planning.Explanations;

/// <summary>A rate on direct costs, explained.</summary>
/// <param name="Rate">The rate.</param>
/// <param name="IsAssumed">Whether it is assumed.</param>
/// <param name="AssumedAt">
/// The place of the profile whose cap stands in for the rate, or <see langword="null"/>.
/// </param>
internal sealed record RateReasons(Reasoned<Percentage> Rate, bool IsAssumed, JsonPointer? AssumedAt);
