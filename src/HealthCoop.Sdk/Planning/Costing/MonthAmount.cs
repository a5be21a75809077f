namespace HealthCoop.Planning.Costing;

/// <summary>The part of an amount that falls into a month.</summary>
/// <param name="Month">The month.</param>
/// <param name="Amount">The amount.</param>
public sealed record MonthAmount(YearMonth Month, Money Amount);
