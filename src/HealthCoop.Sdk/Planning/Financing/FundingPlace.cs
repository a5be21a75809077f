namespace HealthCoop.Planning.Financing;

/// <summary>Where money may go: from a source to a line in a time.</summary>
/// <param name="Source">The source, by ordinal order.</param>
/// <param name="Line">The line, by ordinal order.</param>
/// <param name="Period">The time, by the order of the months at which some limit ends.</param>
internal readonly record struct FundingPlace(int Source, int Line, int Period);
