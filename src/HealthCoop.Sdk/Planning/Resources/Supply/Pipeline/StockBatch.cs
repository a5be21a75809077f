namespace HealthCoop.Planning.Resources.Supply.Pipeline;

/// <summary>Units in stock that expire together.</summary>
/// <param name="Units">The number of units, zero or more.</param>
/// <param name="LastMonth">The last month in which they may be used.</param>
public sealed record StockBatch(Claim<decimal> Units, Claim<YearMonth> LastMonth);
