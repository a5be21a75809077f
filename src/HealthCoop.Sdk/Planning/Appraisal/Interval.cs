namespace HealthCoop.Planning.Appraisal;

/// <summary>What a figure can be at the least and at the most, given what is not known.</summary>
/// <param name="Lowest">The lowest value, to six decimals.</param>
/// <param name="Highest">The highest value, to six decimals.</param>
public sealed record Interval(decimal Lowest, decimal Highest);
