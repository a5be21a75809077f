namespace HealthCoop.Planning.Financing;

/// <summary>Costs that are alike to every limit and source, so that they can be funded as one.</summary>
/// <param name="Line">The first of its lines, which stands for all.</param>
/// <param name="Period">The time in which its months lie.</param>
/// <param name="Sources">The sources that may pay it, in ordinal order.</param>
/// <param name="Cells">Its costs by line and month, in ordinal order.</param>
internal sealed record FundingGroup(int Line, int Period, int[] Sources, List<FundingCell> Cells);
