using System.Numerics;

namespace HealthCoop.Planning.Optimization;

/// <summary>Writes a program for exact arithmetic, its gaps replaced by sizes less arcs.</summary>
internal static class ExactConstraints
{
    /// <summary>Counts the coefficients of the arcs in groups and rows.</summary>
    public static long CountOf(SharingProgram program) => (long)(program.Groups + program.Rows) * program.Arcs;

    /// <summary>Writes the groups, then the rows: the coefficients of the arcs, and last the limit.</summary>
    public static List<BigInteger[]> Of(SharingProgram program)
    {
        var constraints = new List<BigInteger[]>();
        for (var g = 0; g < program.Groups; g++)
        {
            var group = new BigInteger[program.Arcs + 1];
            Array.Fill(group, BigInteger.One, program.ArcStart[g], program.ArcStart[g + 1] - program.ArcStart[g]);
            group[^1] = program.Size[g];
            constraints.Add(group);
        }

        for (var i = 0; i < program.Rows; i++)
        {
            var row = new BigInteger[program.Arcs + 1];
            row[^1] = (BigInteger)program.Limit[i];
            constraints.Add(row);
        }

        for (var j = 0; j < program.Arcs; j++)
        {
            var entries = program.ArcEntries;
            for (var e = entries.Start[j]; e < entries.Start[j + 1]; e++)
            {
                constraints[program.Groups + entries.Row[e]][j] += entries.Coefficient[e];
            }
        }

        // A gap is a group's size less its arcs.
        for (var g = 0; g < program.Groups; g++)
        {
            var entries = program.GapEntries;
            for (var e = entries.Start[g]; e < entries.Start[g + 1]; e++)
            {
                var row = constraints[program.Groups + entries.Row[e]];
                row[^1] -= (BigInteger)entries.Coefficient[e] * program.Size[g];
                for (var j = program.ArcStart[g]; j < program.ArcStart[g + 1]; j++)
                {
                    row[j] -= entries.Coefficient[e];
                }
            }
        }

        return constraints;
    }
}
