using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace HealthCoop.Planning.Optimization;

/// <summary>Solves a <see cref="SharingProgram"/> from within, for programs too large for exact arithmetic.</summary>
/// <remarks>
/// A primal-dual method with Mehrotra's predictor and corrector and Gondzio's further correctors. Each group meets the
/// others in the rows alone, so the groups are eliminated from the normal equations and what is left to factor is one
/// dense matrix with a side for each row. All sums are made in one order, whatever the number of processors.
/// References: Mehrotra, On the implementation of a primal-dual interior point method, 1992; Gondzio, Multiple
/// centrality corrections, 1996.
/// </remarks>
internal sealed class InteriorPoint
{
    private const int MostIterations = 150;
    private const double Backoff = 0.99;

    // What is left of the equations where they can be held is rounding alone.
    private const double MostInfeasibility = 1e-6;

    // Minor units by which full rows are drawn back from: more than rounding adds to a row.
    private const double Room = 4;

    private readonly NormalEquations _equations;
    private readonly double[] _costs;
    private readonly double[] _z;
    private readonly double[] _s;
    private readonly double[] _groupPrices;
    private readonly double[] _rowPrices;
    private readonly double[] _dualResidual;
    private readonly double[] _target;
    private readonly double[] _groupResidual;
    private readonly double[] _rowResidual;
    private readonly double[] _theta;
    private NewtonStep _step;
    private NewtonStep _trial;
    private double _infeasibility;

    private InteriorPoint(SharingProgram program)
    {
        _equations = new(program);
        var count = _equations.Variables;
        _costs = new double[count];
        for (var j = 0; j < program.Arcs; j++)
        {
            _costs[j] = (double)program.ArcCost[j];
        }

        for (var g = 0; g < program.Groups; g++)
        {
            _costs[program.Arcs + g] = (double)program.Weight[g];
        }

        CostUnit = Math.Max(_costs.Max(), double.Epsilon);
        for (var j = 0; j < count; j++)
        {
            _costs[j] /= CostUnit;
        }

        (_z, _s, _theta) = (new double[count], new double[count], new double[count]);
        (_dualResidual, _target) = (new double[count], new double[count]);
        (_groupPrices, _groupResidual) = (new double[program.Groups], new double[program.Groups]);
        (_rowPrices, _rowResidual) = (new double[program.Rows], new double[program.Rows]);
        _step = new(count, program.Groups, program.Rows);
        _trial = new(count, program.Groups, program.Rows);
    }

    private double CostUnit { get; }

    /// <summary>Solves a program that has a solution.</summary>
    /// <param name="program">The program.</param>
    /// <param name="tolerance">The relative gap and infeasibility at which to stop.</param>
    /// <param name="cancellationToken">Stops the search; what it has reached is returned.</param>
    public static InteriorSolution Solve(
        SharingProgram program,
        double tolerance,
        CancellationToken cancellationToken = default)
    {
        var method = new InteriorPoint(program);
        method.Start();
        var iterations = 0;
        while (iterations < MostIterations
            && !method.IsDone(tolerance)
            && !cancellationToken.IsCancellationRequested
            && method.Advance())
        {
            iterations++;
        }

        return method.Result(program, tolerance);
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }

    // Draws back from the rows that are full, by a few units, so that rounding has room. Amounts that are well above
    // zero move alone, as they would if the limits were a little lower: at the prices of the rows, and no dearer.
    private void DrawBack(SharingProgram program)
    {
        var first = program.Arcs + program.Groups;
        for (var i = 0; i < _rowResidual.Length; i++)
        {
            _rowResidual[i] -= Math.Max(0, (Room / _equations.AmountUnit) - _z[first + i]);
        }

        _equations.Factor(_theta);
        Array.Clear(_target);
        _equations.Solve(_target, _groupResidual, _rowResidual, _step);
        for (var j = 0; j < first; j++)
        {
            var drawn = _z[j] + (_theta[j] * _step.S[j]);
            _step.Z[j] = double.IsFinite(drawn) ? Math.Max(0, drawn) : _z[j];
        }
    }

    private InteriorSolution Result(SharingProgram program, double tolerance)
    {
        var isOptimal = IsDone(tolerance);
        var isFeasible = _infeasibility <= MostInfeasibility;
        DrawBack(program);
        var unit = _equations.AmountUnit;
        var (arcs, withRoom) = (new double[program.Arcs], new double[program.Arcs]);
        var gaps = new double[program.Groups];
        for (var j = 0; j < arcs.Length; j++)
        {
            (arcs[j], withRoom[j]) = (_z[j] * unit, _step.Z[j] * unit);
        }

        for (var g = 0; g < gaps.Length; g++)
        {
            gaps[g] = Math.Clamp(_z[program.Arcs + g] * unit, 0, program.Size[g]);
        }

        var prices = new double[program.Rows];
        for (var i = 0; i < prices.Length; i++)
        {
            prices[i] = isFeasible ? Math.Max(0, -_rowPrices[i]) * CostUnit / _equations.RowUnit[i] : 0;
        }

        return new(arcs, withRoom, gaps, prices, Dot(_costs, _z) * CostUnit * unit, isFeasible, isOptimal);
    }

    // Mehrotra's start: the least z with A z = b and the least s with Aᵀ y + s = c, moved well inside.
    private void Start()
    {
        Array.Fill(_theta, 1);
        _equations.Factor(_theta);
        _equations.Solve(_target, _equations.Sizes, _equations.Limits, _step);
        _step.S.CopyTo(_z, 0);
        _equations.Solve(_costs, _groupResidual, _rowResidual, _step);
        _step.GroupPrices.CopyTo(_groupPrices, 0);
        _step.RowPrices.CopyTo(_rowPrices, 0);
        var (least, leastReduced) = (0.0, 0.0);
        for (var j = 0; j < _z.Length; j++)
        {
            _s[j] = _costs[j] - _step.S[j];
            least = Math.Min(least, _z[j]);
            leastReduced = Math.Min(leastReduced, _s[j]);
        }

        var (product, sum, reduced) = (0.0, 0.0, 0.0);
        for (var j = 0; j < _z.Length; j++)
        {
            _z[j] -= 1.5 * least;
            _s[j] -= 1.5 * leastReduced;
            product += _z[j] * _s[j];
            sum += _z[j];
            reduced += _s[j];
        }

        const double Inside = 1e-3;
        var (up, upReduced) = (product / (2 * (reduced + Inside)), product / (2 * (sum + Inside)));
        for (var j = 0; j < _z.Length; j++)
        {
            _z[j] += up + Inside;
            _s[j] += upReduced + Inside;
        }
    }

    /// <summary>Finds how far from its end the method is, and whether that is near enough.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool IsDone(double tolerance)
    {
        _equations.Multiply(_z, _groupResidual, _rowResidual);
        var primal = 0.0;
        for (var g = 0; g < _groupResidual.Length; g++)
        {
            _groupResidual[g] = _equations.Sizes[g] - _groupResidual[g];
            primal = Math.Max(primal, Math.Abs(_groupResidual[g]));
        }

        for (var i = 0; i < _rowResidual.Length; i++)
        {
            _rowResidual[i] = _equations.Limits[i] - _rowResidual[i];
            primal = Math.Max(primal, Math.Abs(_rowResidual[i]));
        }

        _equations.Transpose(_groupPrices, _rowPrices, _dualResidual);
        var (dual, objective) = (0.0, 0.0);
        for (var j = 0; j < _z.Length; j++)
        {
            _dualResidual[j] = _costs[j] - _dualResidual[j] - _s[j];
            dual = Math.Max(dual, Math.Abs(_dualResidual[j]));
            objective += _costs[j] * _z[j];
            _theta[j] = _z[j] / _s[j];
        }

        var bound = Dot(_equations.Sizes, _groupPrices) + Dot(_equations.Limits, _rowPrices);
        _infeasibility = primal / _equations.Largest;
        return Math.Abs(objective - bound) <= tolerance * (1 + Math.Abs(objective))
            && primal <= tolerance * _equations.Largest
            && dual <= tolerance;
    }

    /// <summary>Makes one step, and tells whether it went anywhere.</summary>
    private bool Advance()
    {
        _equations.Factor(_theta);
        Predict();
        var (primal, dual) = Find(_step);
        var mean = Dot(_z, _s) / _z.Length;
        var after = MeanAfter(primal, dual);
        var ratio = after / mean;
        var aim = ratio * ratio * ratio * mean;
        Correct(aim);
        (primal, dual) = Find(_step);
        for (var k = 0; k < _equations.WorthCorrectors && Math.Min(primal, dual) < 0.95; k++)
        {
            Recentre(aim, Longer(primal), Longer(dual));
            var (further, furtherDual) = Find(_trial);
            if (further + furtherDual < primal + dual + 0.05)
            {
                break;
            }

            (_step, _trial) = (_trial, _step);
            (primal, dual) = (further, furtherDual);
        }

        if (!double.IsFinite(primal + dual) || primal + dual < 1e-9)
        {
            return false;
        }

        Move(Math.Min(1, Backoff * primal), Math.Min(1, Backoff * dual));
        return true;

        static double Longer(double length) => Math.Min(1, (0.8 * length) + 0.3);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Predict()
    {
        for (var j = 0; j < _z.Length; j++)
        {
            _target[j] = -_z[j] * _s[j];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Correct(double aim)
    {
        for (var j = 0; j < _z.Length; j++)
        {
            _target[j] = aim - (_z[j] * _s[j]) - (_step.Z[j] * _step.S[j]);
        }
    }

    // Products that a longer step would take too far from the aim are brought back to it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Recentre(double aim, double primal, double dual)
    {
        var (low, high) = (0.1 * aim, 10 * aim);
        for (var j = 0; j < _z.Length; j++)
        {
            var product = (_z[j] + (primal * _step.Z[j])) * (_s[j] + (dual * _step.S[j]));
            _target[j] += product < low ? low - product : product > high ? Math.Max(high - product, -high) : 0;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double MeanAfter(double primal, double dual)
    {
        var sum = 0.0;
        for (var j = 0; j < _z.Length; j++)
        {
            sum += (_z[j] + (primal * _step.Z[j])) * (_s[j] + (dual * _step.S[j]));
        }

        return sum / _z.Length;
    }

    /// <summary>Finds the step towards the targets, and how long it may be on either side.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (double Primal, double Dual) Find(NewtonStep step)
    {
        Weigh(step.Z);
        _equations.Solve(step.Z, _groupResidual, _rowResidual, step);
        var (primal, dual) = Complete(step);
        return (1 / Math.Max(1, primal), 1 / Math.Max(1, dual));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Weigh(double[] weighted)
    {
        var j = 0;
        for (; j <= weighted.Length - Vector256<double>.Count; j += Vector256<double>.Count)
        {
            var residual = At(_dualResidual, j) - (At(_target, j) / At(_z, j));
            (At(_theta, j) * residual).CopyTo(weighted, j);
        }

        for (; j < weighted.Length; j++)
        {
            weighted[j] = _theta[j] * (_dualResidual[j] - (_target[j] / _z[j]));
        }
    }

    /// <summary>Completes a step from what its prices give, and finds the largest part of what there is that it takes
    /// away on either side.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (double Primal, double Dual) Complete(NewtonStep step)
    {
        var (taken, takenDual) = (Vector256<double>.Zero, Vector256<double>.Zero);
        var j = 0;
        for (; j <= _z.Length - Vector256<double>.Count; j += Vector256<double>.Count)
        {
            var (z, s) = (At(_z, j), At(_s, j));
            var down = At(_dualResidual, j) - At(step.S, j);
            var move = (At(_target, j) - (z * down)) / s;
            down.CopyTo(step.S, j);
            move.CopyTo(step.Z, j);
            taken = Vector256.Max(taken, -move / z);
            takenDual = Vector256.Max(takenDual, -down / s);
        }

        var (primal, dual) = (0.0, 0.0);
        for (var lane = 0; lane < Vector256<double>.Count; lane++)
        {
            primal = Math.Max(primal, taken.GetElement(lane));
            dual = Math.Max(dual, takenDual.GetElement(lane));
        }

        for (; j < _z.Length; j++)
        {
            step.S[j] = _dualResidual[j] - step.S[j];
            step.Z[j] = (_target[j] - (_z[j] * step.S[j])) / _s[j];
            primal = Math.Max(primal, -step.Z[j] / _z[j]);
            dual = Math.Max(dual, -step.S[j] / _s[j]);
        }

        return (primal, dual);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> At(double[] values, int index) => Vector256.Create(values.AsSpan(index));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Move(double primal, double dual)
    {
        for (var j = 0; j < _z.Length; j++)
        {
            _z[j] += primal * _step.Z[j];
            _s[j] += dual * _step.S[j];
        }

        for (var g = 0; g < _groupPrices.Length; g++)
        {
            _groupPrices[g] += dual * _step.GroupPrices[g];
        }

        for (var i = 0; i < _rowPrices.Length; i++)
        {
            _rowPrices[i] += dual * _step.RowPrices[i];
        }
    }
}
