namespace HealthCoop.Planning.Costing.Prices;

/// <summary>What a series says about one year.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Value">The value, above zero.</param>
public sealed record YearValue(int Year, decimal Value);
