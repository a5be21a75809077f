namespace HealthCoop.Planning.Optimization;

/// <summary>Whole amounts, and what the rows come to.</summary>
/// <param name="Arcs">What each arc takes, in minor units.</param>
/// <param name="Gaps">What each group lacks, in minor units.</param>
/// <param name="RowSums">What each row comes to, in its whole units; above its limit where it cannot be held.</param>
internal sealed record WholeSolution(long[] Arcs, long[] Gaps, Int128[] RowSums);
