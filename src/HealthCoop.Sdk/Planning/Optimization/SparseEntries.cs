namespace HealthCoop.Planning.Optimization;

/// <summary>The coefficients that things have in rows: those of thing i stand from <c>Start[i]</c> up to
/// <c>Start[i + 1]</c>.</summary>
/// <param name="Start">Where the entries of each thing start; one more than there are things.</param>
/// <param name="Row">The row of each entry.</param>
/// <param name="Coefficient">The coefficient of each entry, in the whole units of its row.</param>
internal sealed record SparseEntries(int[] Start, int[] Row, long[] Coefficient)
{
    public int Count => Start.Length - 1;
}
