namespace HealthCoop.Planning.Costing.Prices;

/// <summary>What buys in one country as much as one international dollar does.</summary>
/// <param name="Currency">The country's currency.</param>
/// <param name="Series">The units of that currency for one international dollar, by year. Countries that share a
/// currency have parities of their own; the series' name says whose it is.</param>
public sealed record PurchasingPowerParity(Currency Currency, YearSeries Series);
