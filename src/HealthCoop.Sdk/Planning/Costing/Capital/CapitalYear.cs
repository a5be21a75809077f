namespace HealthCoop.Planning.Costing.Capital;

/// <summary>What the lines of one year and currency add up to.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Amount">The sum of the rounded lines, whichever way they are bounds.</param>
public sealed record CapitalYear(int Year, Money Amount);
