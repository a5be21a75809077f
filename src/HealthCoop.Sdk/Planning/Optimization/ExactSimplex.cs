using System.Numerics;

namespace HealthCoop.Planning.Optimization;

/// <summary>Solves small programs exactly: the best by a first objective, among these by a second, and so on; among the
/// best of all, the one whose variables are largest in their order.</summary>
/// <remarks>
/// Maximise each objective in turn where each constraint's sum is at most its limit and nothing is negative. Bland's
/// rule takes over where a step goes nowhere, so that the method ends.
/// </remarks>
internal sealed class ExactSimplex
{
    private readonly int _variables;
    private readonly int _constraints;
    private readonly int _objectives;
    private readonly ExactTableau _tableau;

    private ExactSimplex(IReadOnlyList<BigInteger[]> constraints, IReadOnlyList<BigInteger[]> objectives, int variables)
    {
        (_variables, _constraints, _objectives) = (variables, constraints.Count, objectives.Count);
        var columns = Enumerable.Range(0, variables + 1).ToArray();
        columns[variables] = Artificial;
        var rows = new BigInteger[_constraints + _objectives + 1][];
        for (var i = 0; i < _constraints; i++)
        {
            // The artificial variable takes up what a constraint lacks at the start.
            rows[i] = [.. constraints[i].AsSpan(0, variables), -1, constraints[i][variables]];
        }

        for (var k = 0; k < _objectives; k++)
        {
            rows[_constraints + k] =
                [.. objectives[k].Select(static coefficient => -coefficient), BigInteger.Zero, BigInteger.Zero];
        }

        rows[^1] = [.. Enumerable.Repeat(BigInteger.Zero, variables), BigInteger.One, BigInteger.Zero];
        _tableau = new(rows, [.. Enumerable.Range(variables, _constraints)], columns);
    }

    private int Artificial => _variables + _constraints;

    private int FeasibilityRow => _constraints + _objectives;

    /// <summary>Solves a program.</summary>
    /// <param name="constraints">The coefficients of each constraint, and last its limit.</param>
    /// <param name="objectives">The coefficients of each objective.</param>
    /// <param name="variables">How many variables there are.</param>
    /// <returns>The solution, or what shows that there is none.</returns>
    public static ExactSolution Solve(
        IReadOnlyList<BigInteger[]> constraints,
        IReadOnlyList<BigInteger[]> objectives,
        int variables)
    {
        var method = new ExactSimplex(constraints, objectives, variables);
        if (!method.MakeFeasible())
        {
            return method.Solution(method.FeasibilityRow, isFeasible: false);
        }

        method.Climb([.. Enumerable.Range(method._constraints, method._objectives)]);
        for (var variable = 0; variable < variables; variable++)
        {
            method.Raise(variable);
        }

        return method.Solution(method._constraints, isFeasible: true);
    }

    /// <summary>Tells whether anything holds all constraints, and if not, in which multiples they contradict each
    /// other.</summary>
    public static ExactSolution Feasibility(IReadOnlyList<BigInteger[]> constraints, int variables)
    {
        var method = new ExactSimplex(constraints, [], variables);
        var isFeasible = method.MakeFeasible();
        return method.Solution(method.FeasibilityRow, isFeasible);
    }

    private bool MakeFeasible()
    {
        var artificial = _variables;
        var lowest = Enumerable.Range(0, _constraints).Where(i => _tableau.Value(i).Sign < 0).ToArray();
        if (lowest.Length == 0)
        {
            _tableau.IsOpen[artificial] = false;
            return true;
        }

        _tableau.Pivot(lowest.MinBy(_tableau.Value), artificial);
        Climb([FeasibilityRow]);
        if (_tableau.Value(FeasibilityRow).Sign < 0)
        {
            return false;
        }

        if (Array.IndexOf(_tableau.Basis, Artificial) is >= 0 and var row)
        {
            var column = Enumerable.Range(0, _tableau.Columns.Length).First(j => !_tableau[row, j].IsZero);
            _tableau.Pivot(row, column);
        }

        // What feasibility closed is open again, but for the artificial variable.
        Array.Fill(_tableau.IsOpen, true);
        _tableau.IsOpen[Array.IndexOf(_tableau.Columns, Artificial)] = false;
        return true;
    }

    // Each objective in turn, and then only columns that leave the earlier ones as they are.
    private void Climb(int[] objectives)
    {
        foreach (var objective in objectives)
        {
            var isStuck = false;
            while (Entering(objective, isStuck) is >= 0 and var column)
            {
                var row = _tableau.Blocking(column);
                isStuck = _tableau.Value(row).IsZero;
                _tableau.Pivot(row, column);
            }

            for (var j = 0; j < _tableau.Columns.Length; j++)
            {
                _tableau.IsOpen[j] &= _tableau[objective, j].IsZero;
            }
        }
    }

    private int Entering(int objective, bool isStuck)
    {
        var best = -1;
        for (var j = 0; j < _tableau.Columns.Length; j++)
        {
            if (_tableau.IsOpen[j]
                && _tableau[objective, j].Sign < 0
                && (best < 0 || IsBefore(objective, j, best, isStuck)))
            {
                best = j;
            }
        }

        return best;
    }

    private bool IsBefore(int objective, int column, int best, bool isStuck)
    {
        var order = isStuck ? 0 : _tableau[objective, column].CompareTo(_tableau[objective, best]);
        return order < 0 || (order == 0 && _tableau.Columns[column] < _tableau.Columns[best]);
    }

    // Raises one variable as far as it goes, and closes what would lower it again.
    private void Raise(int variable)
    {
        if (Array.IndexOf(_tableau.Columns, variable) is >= 0 and var own)
        {
            if (!_tableau.IsOpen[own])
            {
                return;
            }

            _tableau.Pivot(_tableau.Blocking(own), own);
        }

        while (true)
        {
            var row = Array.IndexOf(_tableau.Basis, variable);
            var column = -1;
            for (var j = 0; j < _tableau.Columns.Length; j++)
            {
                if (_tableau.IsOpen[j]
                    && _tableau[row, j].Sign < 0
                    && (column < 0 || _tableau.Columns[j] < _tableau.Columns[column]))
                {
                    column = j;
                }
            }

            if (column < 0)
            {
                Close(row);
                return;
            }

            _tableau.Pivot(_tableau.Blocking(column), column);
        }
    }

    private void Close(int row)
    {
        for (var j = 0; j < _tableau.Columns.Length; j++)
        {
            _tableau.IsOpen[j] &= _tableau[row, j].IsZero;
        }
    }

    private ExactSolution Solution(int objective, bool isFeasible)
    {
        var values = new BigInteger[_variables];
        for (var i = 0; i < _constraints; i++)
        {
            if (_tableau.Basis[i] < _variables)
            {
                values[_tableau.Basis[i]] = _tableau.Value(i);
            }
        }

        var prices = new BigInteger[_constraints];
        for (var j = 0; j < _tableau.Columns.Length; j++)
        {
            var constraint = _tableau.Columns[j] - _variables;
            if (constraint >= 0 && constraint < _constraints)
            {
                prices[constraint] = _tableau[objective, j];
            }
        }

        return new(isFeasible, values, prices, _tableau.Denominator);
    }
}
