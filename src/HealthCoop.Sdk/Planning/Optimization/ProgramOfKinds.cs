namespace HealthCoop.Planning.Optimization;

/// <summary>A program on some of its rows, in which groups that these rows cannot tell apart are one.</summary>
/// <remarks>Few rows leave few kinds of groups, whatever the size of the program, so that what follows from these rows
/// can be told in exact arithmetic.</remarks>
internal sealed class ProgramOfKinds
{
    private ProgramOfKinds(SharingProgram program, int[] kindOf) => (Program, KindOf) = (program, kindOf);

    /// <summary>Gets the program; its groups are the kinds, and those of the groups that matter have a
    /// weight.</summary>
    public SharingProgram Program { get; }

    /// <summary>Gets the kind of each group.</summary>
    public int[] KindOf { get; }

    /// <summary>Makes the program on some rows, in which some groups matter.</summary>
    public static ProgramOfKinds Of(SharingProgram program, int[] groups, int[] rows)
    {
        var part = program.With(rows, groups);
        var columns = new ColumnTable();
        var ofArcs = columns.AddAll(part.ArcEntries);
        var ofGaps = columns.AddAll(part.GapEntries);
        var kindOf = new int[part.Groups];
        var (sizes, weights, gaps) = (new List<long>(), new List<decimal>(), new List<int>());
        var (arcs, start) = (new List<int>(), new List<int> { 0 });
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var g = 0; g < kindOf.Length; g++)
        {
            var own = new SortedSet<int>(ofArcs.AsSpan(part.ArcStart[g]..part.ArcStart[g + 1]).ToArray());
            var likeness = string.Join(' ', own.Prepend((int)part.Weight[g]).Prepend(ofGaps[g]));
            if (!known.TryGetValue(likeness, out kindOf[g]))
            {
                known[likeness] = kindOf[g] = sizes.Count;
                sizes.Add(0);
                weights.Add(part.Weight[g]);
                gaps.Add(ofGaps[g]);
                arcs.AddRange(own);
                start.Add(arcs.Count);
            }

            sizes[kindOf[g]] += part.Size[g];
        }

        return new(
            new()
            {
                Size = [.. sizes],
                Weight = [.. weights],
                ArcStart = [.. start],
                ArcCost = new decimal[arcs.Count],
                ArcEntries = columns.Write(arcs),
                GapEntries = columns.Write(gaps),
                Limit = part.Limit,
                Scale = part.Scale,
                Yields = part.Yields,
            },
            kindOf);
    }
}
