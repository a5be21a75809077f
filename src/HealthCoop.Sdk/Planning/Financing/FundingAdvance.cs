using HealthCoop.Finance;

namespace HealthCoop.Planning.Financing;

/// <summary>What others have to advance of a source's money by the end of a month.</summary>
/// <param name="Source">The source.</param>
/// <param name="Month">The month.</param>
/// <param name="Amount">What it pays of the costs through the month, less what has come of its money; above
/// zero.</param>
public sealed record FundingAdvance(Id<FundingSource> Source, YearMonth Month, Money Amount);
