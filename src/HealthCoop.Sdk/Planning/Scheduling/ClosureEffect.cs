using HealthCoop.Territories;

namespace HealthCoop.Planning.Scheduling;

/// <summary>What a closure did to the dates of an activity.</summary>
/// <param name="Cause">Why work stood still.</param>
/// <param name="During">All days of the closure.</param>
/// <param name="Response">What the activity did.</param>
public sealed record ClosureEffect(ClosureKind Cause, Validity During, ClosureResponse Response);
