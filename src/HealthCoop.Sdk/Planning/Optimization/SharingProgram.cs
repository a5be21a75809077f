namespace HealthCoop.Planning.Optimization;

/// <summary>
/// A linear program in which amounts are shared out: each group has a size, and arcs take parts of it; what no arc
/// takes is its gap. Rows limit sums of arcs and gaps.
/// </summary>
/// <remarks>
/// Minimise the sum of <c>Weight × gap</c> and <c>ArcCost × arc</c> where, for each group, arcs and gap add up to its
/// size, each row's sum is at most its limit, and nothing is negative. All numbers are whole, so that what is feasible
/// can be told without rounding: amounts are minor units, and a row whose coefficients have decimals is multiplied by a
/// power of ten, its scale. The arcs of a group stand side by side, from <c>ArcStart[g]</c> up to
/// <c>ArcStart[g + 1]</c>.
/// </remarks>
internal sealed class SharingProgram
{
    public required long[] Size { get; init; }

    public required decimal[] Weight { get; init; }

    public required int[] ArcStart { get; init; }

    public required decimal[] ArcCost { get; init; }

    public required SparseEntries ArcEntries { get; init; }

    public required SparseEntries GapEntries { get; init; }

    public required Int128[] Limit { get; init; }

    public required long[] Scale { get; init; }

    public int Groups => Size.Length;

    public int Arcs => ArcEntries.Count;

    public int Rows => Limit.Length;

    /// <summary>Gets the program in which rows that have shares hold to less than so many units.</summary>
    public SharingProgram WithRoomInShares(int units) => With(
        ArcCost,
        [.. Limit.Select((limit, row) => limit + (Scale[row] == 1 ? 0 : (units * Scale[row]) - 1))]);

    /// <summary>Gets the program in which arcs cost something.</summary>
    public SharingProgram WithArcCost(decimal[] costs) => With(costs, Limit);

    /// <summary>Gets the program with some of its rows alone, in which some groups alone matter.</summary>
    public SharingProgram With(int[] rows, int[] groups)
    {
        var place = new int[Rows];
        Array.Fill(place, -1);
        for (var i = 0; i < rows.Length; i++)
        {
            place[rows[i]] = i;
        }

        var weight = new decimal[Groups];
        foreach (var group in groups)
        {
            weight[group] = 1;
        }

        return new()
        {
            Size = Size,
            Weight = weight,
            ArcStart = ArcStart,
            ArcCost = ArcCost,
            ArcEntries = ArcEntries.With(place),
            GapEntries = GapEntries.With(place),
            Limit = [.. rows.Select(row => Limit[row])],
            Scale = [.. rows.Select(row => Scale[row])],
        };
    }

    private SharingProgram With(decimal[] arcCost, Int128[] limit) => new()
    {
        Size = Size,
        Weight = Weight,
        ArcStart = ArcStart,
        ArcCost = arcCost,
        ArcEntries = ArcEntries,
        GapEntries = GapEntries,
        Limit = limit,
        Scale = Scale,
    };
}
