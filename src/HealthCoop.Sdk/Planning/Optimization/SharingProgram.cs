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
    // More than any cost: what a row may be broken by at the most.
    private const long MostUnits = 1_000_000_000_000_000_000;

    public required long[] Size { get; init; }

    public required decimal[] Weight { get; init; }

    public required int[] ArcStart { get; init; }

    public required decimal[] ArcCost { get; init; }

    public required SparseEntries ArcEntries { get; init; }

    public required SparseEntries GapEntries { get; init; }

    public required Int128[] Limit { get; init; }

    public required long[] Scale { get; init; }

    /// <summary>Gets which rows give way where whole units do not hold them all.</summary>
    public required bool[] Yields { get; init; }

    public int Groups => Size.Length;

    public int Arcs => ArcEntries.Count;

    public int Rows => Limit.Length;

    /// <summary>Gets the program in which rows that give way hold to less than so many units.</summary>
    public SharingProgram WithRoomToYield(int units) => With(
        ArcCost,
        [.. Limit.Select((limit, row) => limit + (Yields[row] ? (units * Scale[row]) - 1 : 0))]);

    /// <summary>Gets the program in which each row has so many units of room.</summary>
    public SharingProgram WithRoom(long units) =>
        With(ArcCost, [.. Limit.Select((limit, row) => limit + ((Int128)units * Scale[row]))]);

    /// <summary>Gets the program with one more row, last: arcs come to so much at the most, each counted by the weight
    /// of its group.</summary>
    /// <param name="weight">The weight of each group, in whole numbers.</param>
    /// <param name="most">The limit.</param>
    public SharingProgram WithMost(long[] weight, Int128 most)
    {
        var groupOf = new int[Arcs];
        for (var g = 0; g < Groups; g++)
        {
            Array.Fill(groupOf, g, ArcStart[g], ArcStart[g + 1] - ArcStart[g]);
        }

        return new()
        {
            Size = Size,
            Weight = Weight,
            ArcStart = ArcStart,
            ArcCost = ArcCost,
            ArcEntries = ArcEntries.WithRow(Rows, arc => weight[groupOf[arc]]),
            GapEntries = GapEntries,
            Limit = [.. Limit, most],
            Scale = [.. Scale, 1],
            Yields = [.. Yields, false],
        };
    }

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
            Yields = [.. rows.Select(row => Yields[row])],
        };
    }

    /// <summary>Gets the program with some of its rows alone, in which those that are broken where nothing is paid may
    /// stay broken: each has a group of its own, last and in order, whose gap is what it is broken by, and nothing else
    /// costs.</summary>
    public SharingProgram Relaxed(int[] rows)
    {
        var program = With(rows, []);
        var excess = program.Limit.Select(static limit => -limit).ToArray();
        for (var g = 0; g < Groups; g++)
        {
            for (var e = program.GapEntries.Start[g]; e < program.GapEntries.Start[g + 1]; e++)
            {
                excess[program.GapEntries.Row[e]] += (Int128)program.GapEntries.Coefficient[e] * Size[g];
            }
        }

        int[] broken = [.. Enumerable.Range(0, rows.Length).Where(row => excess[row] > 0)];
        var units = broken.Select(row => (excess[row] + program.Scale[row] - 1) / program.Scale[row]);
        return new()
        {
            Size = [.. program.Size, .. units.Select(static most => (long)Int128.Min(most, MostUnits))],
            Weight = [.. program.Weight, .. broken.Select(static _ => 1m)],
            ArcStart = [.. program.ArcStart, .. broken.Select((_, k) => Arcs + k + 1)],
            ArcCost = [.. program.ArcCost, .. new decimal[broken.Length]],
            ArcEntries = program.ArcEntries.With(broken.Select(static _ => (-1, 0L))),
            GapEntries = program.GapEntries.With(broken.Select(row => (row, -program.Scale[row]))),
            Limit = program.Limit,
            Scale = program.Scale,
            Yields = program.Yields,
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
        Yields = Yields,
    };
}
