namespace HealthCoop.Planning.Costing;

/// <summary>The part of an amount that falls to one place on an axis of costs.</summary>
/// <typeparam name="TKey">What the axis tells costs apart by.</typeparam>
/// <param name="Key">The place: a pillar, a year, a payer; <see langword="null"/> for what nothing is said of.</param>
/// <param name="Amount">The amount.</param>
public sealed record AxisAmount<TKey>(TKey Key, Money Amount);
