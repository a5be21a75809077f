namespace HealthCoop.Planning.Costing.Prices;

/// <summary>What things cost in the currency and year asked for.</summary>
/// <param name="Prices">The prices, in the order of the catalogue.</param>
public sealed record RepricingResult(ValueList<RepricedItem> Prices);
