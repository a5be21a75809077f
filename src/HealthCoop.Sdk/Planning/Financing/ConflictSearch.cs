using HealthCoop.Planning.Optimization;

namespace HealthCoop.Planning.Financing;

/// <summary>Finds rows and groups of a program that conflict, of which none can be left out.</summary>
/// <remarks>
/// A linear program that cannot be held names the constraints that contradict each other (Farkas); what is not needed
/// for the contradiction is then left out, the last first, so that of two alike the one named first is told. What is
/// too large for exact arithmetic is narrowed down from within to what has a price, until it is not.
/// </remarks>
internal sealed class ConflictSearch
{
    /// <summary>Beyond so many entries exact arithmetic takes longer than people wait.</summary>
    public const long MostEntries = 40_000;

    // So many arcs are looked at, over all trials, before people would wait for long; what is solved from within counts
    // some times more.
    private const long MostArcs = 2_000_000;
    private const int FromWithinCounts = 4;
    private const double Tolerance = 1e-9;
    private const double SmallestPrice = 1e-6;

    // So many members are left out one by one.
    private const int Few = 40;

    private readonly SharingProgram _program;
    private readonly CancellationToken _cancellationToken;
    private long _arcs;
    private bool _isSolved;

    private ConflictSearch(SharingProgram program, CancellationToken cancellationToken) =>
        (_program, _cancellationToken) = (program, cancellationToken);

    /// <summary>Finds rows that no amounts hold together; or nothing where there are none, or none is found.</summary>
    /// <param name="program">The program.</param>
    /// <param name="cancellationToken">Stops the search; what is not needed may be among what is returned then.</param>
    public static int[]? Limits(SharingProgram program, CancellationToken cancellationToken) =>
        new ConflictSearch(program, cancellationToken)
            .Search([], [.. Enumerable.Range(0, program.Rows)]) is var (_, rows) ? rows : null;

    /// <summary>Finds groups that cannot all be paid in full, and the rows that keep them from it; or nothing where all
    /// can be, but for what rounding takes of a program that is too large for exact arithmetic.</summary>
    /// <inheritdoc cref="Limits"/>
    public static (int[] Groups, int[] Rows)? Lines(SharingProgram program, CancellationToken cancellationToken)
    {
        var search = new ConflictSearch(program, cancellationToken);
        int[] rows = [.. Enumerable.Range(0, program.Rows)];
        var groups = Enumerable.Range(0, program.Groups);

        // Of few groups, what one alone conflicts with is looked for first: the smallest is told.
        var alone = program.Groups > Few
            ? null
            : groups.Select(group => search.Search([group], rows)).MinBy(static found => found?.Rows.Length);
        return alone ?? search.Search([.. groups], rows);
    }

    private bool IsOver => _arcs > MostArcs || _cancellationToken.IsCancellationRequested;

    private (int[] Groups, int[] Rows)? Search(int[] groups, int[] rows)
    {
        if (Contradiction(groups, rows) is not var (paid, limits))
        {
            return null;
        }

        var fewer = Reduce(limits, kept => Contradiction(paid, kept) is not null);
        return (Reduce(paid, kept => kept.Length > 0 && Contradiction(kept, fewer) is not null), fewer);
    }

    // In halves, then in quarters, and so on down to single members.
    private int[] Reduce(int[] members, Func<int[], bool> conflicts)
    {
        var kept = members;
        for (var size = members.Length > Few ? members.Length / 2 : 1; size >= 1; size /= 2)
        {
            for (var end = kept.Length; end > 0 && !IsOver; end -= size)
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

    /// <summary>Shows that rows contradict each other or, where groups are meant, that these cannot all be paid.
    /// Returns what that needs, or nothing where it cannot be shown.</summary>
    private (int[] Groups, int[] Rows)? Contradiction(int[] groups, int[] rows)
    {
        _arcs += _program.Arcs;
        var kinds = ProgramOfKinds.Of(_program, groups, rows);
        return ExactConstraints.CountOf(kinds.Program) <= MostEntries
            ? Exactly(kinds, groups, rows)
            : FromWithin(groups, rows);
    }

    private static (int[] Groups, int[] Rows)? Exactly(ProgramOfKinds kinds, int[] groups, int[] rows)
    {
        var program = kinds.Program;
        var constraints = ExactConstraints.Of(program);
        var paid = Enumerable.Range(0, program.Groups).Where(kind => program.Weight[kind] > 0).ToArray();
        var solution = ExactSimplex.Feasibility(
            [
                .. constraints.Take(program.Groups),
                .. paid.Select(kind => constraints[kind].Select(static one => -one).ToArray()),
                .. constraints.Skip(program.Groups),
            ],
            program.Arcs);
        if (solution.IsFeasible)
        {
            return null;
        }

        var prices = solution.Prices.AsMemory(program.Groups);
        var needed = paid.Where((_, i) => !prices.Span[i].IsZero).ToHashSet();
        return (
            [.. groups.Where(group => needed.Contains(kinds.KindOf[group]))],
            [.. rows.Where((_, i) => !prices.Span[paid.Length + i].IsZero)]);
    }

    // What has a price or a gap is looked at alone, and then perhaps in exact arithmetic.
    private (int[] Groups, int[] Rows)? FromWithin(int[] groups, int[] rows)
    {
        var relaxed = groups.Length == 0 ? _program.Relaxed(rows) : _program.With(rows, groups);
        if ((groups.Length == 0 && relaxed.Groups == _program.Groups) || (_isSolved && IsOver))
        {
            return null;
        }

        (_isSolved, _arcs) = (true, _arcs + (FromWithinCounts * relaxed.Arcs));
        var solution = InteriorPoint.Solve(relaxed, Tolerance, _cancellationToken);
        int[] lacking = [.. groups.Where(group => solution.Gaps[group] > 0.5)];
        int[] priced = [.. rows.Where((row, i) => solution.RowPrices[i] * _program.Scale[row] > SmallestPrice)];
        var isNearer = lacking.Length + priced.Length < groups.Length + rows.Length;
        return isNearer && (groups.Length == 0 || lacking.Length > 0) && Contradiction(lacking, priced) is { } nearer
            ? nearer
            : solution.IsFeasible && solution.Objective > 0.5 ? (groups, rows) : null;
    }
}
