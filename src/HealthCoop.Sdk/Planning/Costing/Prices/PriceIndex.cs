namespace HealthCoop.Planning.Costing.Prices;

/// <summary>How prices in one currency have risen: a deflator or an index of consumer prices.</summary>
/// <param name="Currency">The currency whose prices it follows.</param>
/// <param name="Series">The index by year; its base does not matter, as only its ratios count.</param>
public sealed record PriceIndex(Currency Currency, YearSeries Series);
