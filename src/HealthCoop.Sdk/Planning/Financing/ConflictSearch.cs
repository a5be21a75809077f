using HealthCoop.Planning.Optimization;

namespace HealthCoop.Planning.Financing;

/// <summary>Finds rows and groups of a large model that conflict, of which none can be left out, by leaving out more
/// and more of them.</summary>
internal sealed class ConflictSearch
{
    // Beyond so many arcs or members each trial takes so long that people would wait for minutes.
    private const int MostArcs = 20_000;
    private const int MostMembers = 400;
    private const double Tolerance = 1e-9;

    private readonly SharingProgram _program;
    private readonly CancellationToken _cancellationToken;

    private ConflictSearch(SharingProgram program, CancellationToken cancellationToken) =>
        (_program, _cancellationToken) = (program, cancellationToken);

    /// <summary>Leaves out what is not needed.</summary>
    /// <param name="program">The program.</param>
    /// <param name="groups">The groups that cannot all be paid; none where the limits contradict each other.</param>
    /// <param name="rows">The rows that keep them from it, or all that there are.</param>
    /// <param name="cancellationToken">Stops the search; what is not needed may be among what is returned then.</param>
    public static (int[] Groups, int[] Rows) Of(
        SharingProgram program,
        int[] groups,
        int[] rows,
        CancellationToken cancellationToken)
    {
        var search = new ConflictSearch(program, cancellationToken);
        if (program.Arcs > MostArcs || groups.Length + rows.Length > MostMembers || !search.Conflicts(groups, rows))
        {
            return (groups, rows);
        }

        var fewerRows = search.Reduce(rows, kept => search.Conflicts(groups, kept));
        return groups.Length == 0
            ? (groups, fewerRows)
            : (search.Reduce(groups, kept => kept.Length > 0 && search.Conflicts(kept, fewerRows)), fewerRows);
    }

    // Whether the limits contradict each other or, where groups are meant, these cannot all be paid to the unit.
    private bool Conflicts(int[] groups, int[] rows)
    {
        var solution = InteriorPoint.Solve(_program.With(rows, groups), Tolerance, _cancellationToken);
        return !solution.IsFeasible || groups.Sum(group => solution.Gaps[group]) > 0.5;
    }

    // In halves, then in quarters, and so on down to single members; the last are left out first.
    private int[] Reduce(int[] members, Func<int[], bool> conflicts)
    {
        var kept = members;
        for (var size = Math.Max(1, members.Length / 2); size >= 1; size /= 2)
        {
            for (var end = kept.Length; end > 0 && !_cancellationToken.IsCancellationRequested; end -= size)
            {
                var from = Math.Max(0, end - size);
                int[] fewer = [.. kept[..from], .. kept[end..]];
                if (conflicts(fewer))
                {
                    kept = fewer;
                }
            }
        }

        return kept;
    }
}
