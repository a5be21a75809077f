namespace HealthCoop.Planning.Optimization;

/// <summary>Rounds the arcs of a program group by group, so that what rounding adds to one row it takes away
/// again.</summary>
internal static class Rounding
{
    public static long[] Of(SharingProgram program, double[] arcs)
    {
        var whole = new long[program.Arcs];
        var drift = new double[program.Rows];
        for (var g = 0; g < program.Groups; g++)
        {
            var (from, to) = (program.ArcStart[g], program.ArcStart[g + 1]);
            var (sum, cut) = (0.0, 0L);
            for (var j = from; j < to; j++)
            {
                var amount = Math.Clamp(arcs[j], 0, program.Size[g]);
                whole[j] = (long)amount;
                sum += amount;
                cut += whole[j];
                Add(program, program.ArcEntries, j, whole[j] - amount, drift);
            }

            var total = Math.Min(program.Size[g], (long)Math.Round(sum));
            Add(program, program.GapEntries, g, sum - total, drift);
            for (var left = total - cut; left > 0 && to > from; left--)
            {
                var arc = Cheapest(program, from, to, drift);
                whole[arc]++;
                Add(program, program.ArcEntries, arc, 1, drift);
            }
        }

        return whole;
    }

    private static void Add(SharingProgram program, SparseEntries entries, int thing, double amount, double[] drift)
    {
        for (var e = entries.Start[thing]; e < entries.Start[thing + 1]; e++)
        {
            drift[entries.Row[e]] += (double)entries.Coefficient[e] / program.Scale[entries.Row[e]] * amount;
        }
    }

    // The arc after which the squares of what rows have drifted by are least.
    private static int Cheapest(SharingProgram program, int from, int to, double[] drift)
    {
        var (best, least) = (from, double.PositiveInfinity);
        for (var j = from; j < to; j++)
        {
            var cost = 0.0;
            var entries = program.ArcEntries;
            for (var e = entries.Start[j]; e < entries.Start[j + 1]; e++)
            {
                var row = entries.Row[e];
                var coefficient = (double)entries.Coefficient[e] / program.Scale[row];
                cost += coefficient * (drift[row] + (coefficient / 2));
            }

            if (cost < least)
            {
                (best, least) = (j, cost);
            }
        }

        return best;
    }
}
