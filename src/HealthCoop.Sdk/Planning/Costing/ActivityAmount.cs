using HealthCoop.Programmes;

namespace HealthCoop.Planning.Costing;

/// <summary>The part of an amount that an activity costs.</summary>
/// <param name="Activity">The activity, or <see langword="null"/> for derived lines.</param>
/// <param name="Amount">The amount.</param>
public sealed record ActivityAmount(Id<Activity>? Activity, Money Amount);
