namespace HealthCoop.Planning.Financing;

/// <summary>A cost of one line in one month, in minor units.</summary>
/// <param name="Line">The line, by ordinal order.</param>
/// <param name="Month">The month.</param>
/// <param name="Units">The amount.</param>
internal readonly record struct FundingCell(int Line, YearMonth Month, long Units);
