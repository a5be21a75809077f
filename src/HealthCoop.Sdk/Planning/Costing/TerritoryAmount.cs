using HealthCoop.Territories;

namespace HealthCoop.Planning.Costing;

/// <summary>The part of an amount that is spent on a territory.</summary>
/// <param name="Territory">The territory, or <see langword="null"/> for the whole programme.</param>
/// <param name="Amount">The amount.</param>
public sealed record TerritoryAmount(Id<Territory>? Territory, Money Amount);
