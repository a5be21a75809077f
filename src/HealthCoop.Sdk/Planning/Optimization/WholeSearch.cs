using System.Numerics;

namespace HealthCoop.Planning.Optimization;

/// <summary>Searches whole amounts near an exact solution: by rounding it, by drawing back from full rows first, and by
/// branching on amounts that have fractions.</summary>
/// <remarks>The search ends when what is found reaches the bound of the first objective to the unit, when there is
/// nothing left to branch on, or after so many programs; what it has by then is held against the bound by who
/// asked.</remarks>
internal sealed class WholeSearch(
    SharingProgram program,
    IReadOnlyList<BigInteger[]> constraints,
    IReadOnlyList<BigInteger[]> objectives,
    ArcOrder order,
    int mostPrograms)
{
    // Minor units by which rows are drawn back from, so that rounding has room.
    private static readonly int[] Room = [1, 2, 4, 8];

    private WholeSolution? _best;
    private BigInteger[] _bestValues = [];
    private int _bestBroken = int.MaxValue;
    private BigInteger _bound;
    private int _programs;

    private bool IsDone => (_bestBroken == 0 && _bestValues[0] >= _bound) || _programs >= mostPrograms;

    /// <summary>Finds whole amounts.</summary>
    /// <param name="solution">The solution with fractions.</param>
    public WholeSolution Find(ExactSolution solution)
    {
        _bound = Floor(Value(solution.Values, objectives[0]), solution.Denominator);
        Keep(solution);
        foreach (var units in Room)
        {
            if (IsDone)
            {
                break;
            }

            DrawBack(units);
        }

        Visit(solution, []);
        return _best!;
    }

    private static BigInteger Floor(BigInteger numerator, BigInteger denominator) =>
        BigInteger.DivRem(numerator, denominator, out var rest) - (rest.Sign < 0 ? 1 : 0);

    private static BigInteger Value(IEnumerable<BigInteger> amounts, BigInteger[] objective) => amounts
        .Zip(objective)
        .Aggregate(BigInteger.Zero, static (sum, part) => sum + (part.First * part.Second));

    // Rounding holds rows that are a little lower, and costs their prices; where they cannot be lower, nothing is
    // found.
    private void DrawBack(int units)
    {
        var lower = constraints.Select((constraint, i) => i < program.Groups
            ? constraint
            : Lowered(constraint, (BigInteger)units * program.Scale[i - program.Groups]));
        var solution = ExactSimplex.Solve([.. lower], objectives, program.Arcs);
        if (solution.IsFeasible)
        {
            Keep(solution);
        }
    }

    // A limit on amounts alone is never below zero.
    private static BigInteger[] Lowered(BigInteger[] constraint, BigInteger by)
    {
        var coefficients = constraint.AsSpan(0, constraint.Length - 1);
        var limit = constraint[^1] - by;
        var isOfAmounts = true;
        foreach (var coefficient in coefficients)
        {
            isOfAmounts &= coefficient.Sign >= 0;
        }

        return [.. coefficients, isOfAmounts && constraint[^1].Sign >= 0 ? BigInteger.Max(0, limit) : limit];
    }

    private void Visit(ExactSolution solution, List<BigInteger[]> branches)
    {
        var split = Array.FindIndex(solution.Values, value => !(value % solution.Denominator).IsZero);
        var bound = Floor(Value(solution.Values, objectives[0]), solution.Denominator);
        if (split < 0 || IsDone || (_bestBroken == 0 && bound <= _bestValues[0]))
        {
            return;
        }

        var below = Floor(solution.Values[split], solution.Denominator);
        Branch(branches, split, 1, below);
        Branch(branches, split, -1, -(below + 1));
    }

    private void Branch(List<BigInteger[]> branches, int arc, int sign, BigInteger limit)
    {
        if (IsDone)
        {
            return;
        }

        var branch = new BigInteger[program.Arcs + 1];
        (branch[arc], branch[^1]) = (sign, limit);
        List<BigInteger[]> further = [.. branches, branch];
        var solution = ExactSimplex.Solve([.. constraints, .. further], objectives, program.Arcs);
        _programs++;
        if (solution.IsFeasible)
        {
            Keep(solution);
            Visit(solution, further);
        }
    }

    private static double Approximate(BigInteger value, ExactSolution solution)
    {
        var whole = BigInteger.DivRem(value, solution.Denominator, out var rest);
        return (double)whole + ((double)(rest * 1_000_000 / solution.Denominator) / 1_000_000);
    }

    private void Keep(ExactSolution solution)
    {
        var arcs = solution.Values.Select(value => Approximate(value, solution)).ToArray();
        var whole = WholeUnits.Of(program, arcs, order);

        // A row that does not give way weighs more than all that do.
        var broken = whole.RowSums.Index()
            .Where(row => row.Item > program.Limit[row.Index])
            .Sum(row => program.Yields[row.Index] ? 1 : 1 + program.Rows);
        BigInteger[] values =
        [
            .. objectives.Select(objective => Value(whole.Arcs.Select(static units => (BigInteger)units), objective)),
        ];
        if (broken < _bestBroken || (broken == _bestBroken && IsHigher(values)))
        {
            (_best, _bestBroken, _bestValues) = (whole, broken, values);
        }
    }

    // By the first objective that tells them apart.
    private bool IsHigher(BigInteger[] values) =>
        values.Zip(_bestValues).Select(static pair => pair.First.CompareTo(pair.Second)).FirstOrDefault(
            static order => order != 0) > 0;
}
