namespace HealthCoop.Planning.Optimization;

/// <summary>The coefficients that things have in rows: those of thing i stand from <c>Start[i]</c> up to
/// <c>Start[i + 1]</c>.</summary>
/// <param name="Start">Where the entries of each thing start; one more than there are things.</param>
/// <param name="Row">The row of each entry.</param>
/// <param name="Coefficient">The coefficient of each entry, in the whole units of its row.</param>
internal sealed record SparseEntries(int[] Start, int[] Row, long[] Coefficient)
{
    public int Count => Start.Length - 1;

    /// <summary>Gets the entries of some rows alone, each at its new place; those at -1 are left out.</summary>
    public SparseEntries With(int[] place)
    {
        var (start, rows, coefficients) = (new List<int> { 0 }, new List<int>(), new List<long>());
        for (var i = 0; i < Count; i++)
        {
            for (var e = Start[i]; e < Start[i + 1]; e++)
            {
                if (place[Row[e]] >= 0)
                {
                    rows.Add(place[Row[e]]);
                    coefficients.Add(Coefficient[e]);
                }
            }

            start.Add(rows.Count);
        }

        return new([.. start], [.. rows], [.. coefficients]);
    }

    /// <summary>Gets the entries with one more of each thing, in a row of its own.</summary>
    public SparseEntries WithRow(int row, Func<int, long> coefficient)
    {
        var (start, rows, coefficients) = (new List<int> { 0 }, new List<int>(), new List<long>());
        for (var i = 0; i < Count; i++)
        {
            rows.AddRange(Row.AsSpan(Start[i]..Start[i + 1]));
            rows.Add(row);
            coefficients.AddRange(Coefficient.AsSpan(Start[i]..Start[i + 1]));
            coefficients.Add(coefficient(i));
            start.Add(rows.Count);
        }

        return new([.. start], [.. rows], [.. coefficients]);
    }

    /// <summary>Gets the entries and, behind them, things that have one each; one in row -1 is none.</summary>
    public SparseEntries With(IEnumerable<(int Row, long Coefficient)> others)
    {
        var (start, rows, coefficients) = (Start.ToList(), Row.ToList(), Coefficient.ToList());
        foreach (var (row, coefficient) in others)
        {
            if (row >= 0)
            {
                rows.Add(row);
                coefficients.Add(coefficient);
            }

            start.Add(rows.Count);
        }

        return new([.. start], [.. rows], [.. coefficients]);
    }
}
