namespace HealthCoop.Planning.HealthPlans;

/// <summary>A total of the lines that have something in common.</summary>
/// <typeparam name="TKey">What they have in common: a priority, a pillar, diseases, a year, a source.</typeparam>
/// <param name="Key">What it is; <see langword="null"/>, or no disease, for what has none.</param>
/// <param name="Total">The total.</param>
public sealed record HealthPlanRow<TKey>(TKey Key, HealthPlanTotal Total);
