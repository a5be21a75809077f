using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace HealthCoop.Planning.Optimization;

/// <summary>The equations of a <see cref="SharingProgram"/> in numbers of ordinary size, and A Θ Aᵀ, solved by
/// eliminating the groups.</summary>
/// <remarks>
/// Variables stand in the order arcs, gaps, slacks of rows. Amounts are divided by <see cref="AmountUnit"/>, rows by
/// their scale. Sums are made by kind of column, and then once by row. Many groups are worked on in parts at once; how
/// many parts depends on their number alone, and what the parts come to is added in their order, so that sums are the
/// same on every machine.
/// </remarks>
internal sealed class NormalEquations
{
    private const int Parts = 8;
    private const int WorthParting = 4_000;

    private readonly int _groups;
    private readonly int _arcs;
    private readonly int _rows;
    private readonly int[] _arcStart;
    private readonly ColumnKinds _kinds;
    private readonly double[] _ofKinds;
    private readonly double[] _groupSums;
    private readonly int[] _partStart;
    private readonly double[][] _ofParts;

    // Which rows a group touches, in ascending order, so that their products fall into the lower half.
    private readonly int[] _touchedStart;
    private readonly int[] _touched;
    private readonly double[] _pivots;
    private readonly DenseCholesky _matrix;

    // A matrix for each half of many groups; the second is added to the first.
    private readonly double[][] _halves;
    private double[] _theta = [];

    public NormalEquations(SharingProgram program)
    {
        (_groups, _arcs, _rows, _arcStart) = (program.Groups, program.Arcs, program.Rows, program.ArcStart);
        AmountUnit = Math.Max(1, program.Size.Select(static size => (double)size).DefaultIfEmpty().Average());
        RowUnit = [.. program.Scale.Select(static scale => (double)scale)];
        Sizes = [.. program.Size.Select(size => size / AmountUnit)];
        Limits = [.. program.Limit.Select((limit, i) => (double)limit / RowUnit[i] / AmountUnit)];
        Largest = 1 + Sizes.Concat(Limits).Select(Math.Abs).DefaultIfEmpty().Max();
        _kinds = new(program, RowUnit);
        (_ofKinds, _groupSums, _pivots) = (new double[_kinds.Count], new double[_groups], new double[_groups]);
        _touchedStart = new int[_groups + 1];
        _touched = Touch();
        _matrix = new(_rows);
        var parts = _groups < WorthParting ? 1 : Parts;
        _partStart = [.. Enumerable.Range(0, parts + 1).Select(part => (int)((long)_groups * part / parts))];
        _ofParts = [.. Enumerable.Range(0, parts).Select(_ => new double[_kinds.Count])];
        _halves = parts == 1 ? [_matrix.Elements] : [_matrix.Elements, new double[_matrix.Elements.Length]];
    }

    /// <summary>Gets how many corrections of a step are worth their time, by what one takes beside factoring.</summary>
    public int WorthCorrectors => _rows < 300 ? 1 : 5;

    public int Variables => _arcs + _groups + _rows;

    public double AmountUnit { get; }

    public double[] RowUnit { get; }

    public double[] Sizes { get; }

    public double[] Limits { get; }

    /// <summary>Gets one more than the largest size or limit.</summary>
    public double Largest { get; }

    /// <summary>Computes A × z.</summary>
    public void Multiply(double[] z, double[] ofGroups, double[] ofRows)
    {
        InParts((from, to, kinds) => Multiply(from, to, z, ofGroups, kinds));
        Array.Copy(z, _arcs + _groups, ofRows, 0, _rows);
        AddParts(ofRows);
    }

    /// <summary>Computes Aᵀ × y.</summary>
    public void Transpose(double[] ofGroups, double[] ofRows, double[] result)
    {
        _kinds.Dot(ofRows, _ofKinds);
        Array.Copy(ofRows, 0, result, _arcs + _groups, _rows);
        InParts((from, to, _) => Transpose(from, to, ofGroups, result));
    }

    /// <summary>Forms A Θ Aᵀ for the diagonal Θ and factors what is left of it without the groups.</summary>
    public void Factor(double[] theta)
    {
        _theta = theta;
        if (_halves is [var all])
        {
            Form(0, _groups, all);
        }
        else
        {
            var middle = _partStart[Parts / 2];
            Parallel.Invoke(() => Form(0, middle, _halves[0]), () => Form(middle, _groups, _halves[1]));
            for (var i = 0; i < _matrix.Elements.Length; i++)
            {
                _matrix.Elements[i] += _halves[1][i];
            }
        }

        for (var i = 0; i < _rows; i++)
        {
            _matrix.Elements[(i * _matrix.Stride) + i] += theta[_arcs + _groups + i];
        }

        _matrix.Factor();
    }

    /// <summary>Solves A Θ Aᵀ × y = side + A × t, and computes Aᵀ × y.</summary>
    public void Solve(double[] t, double[] groupSide, double[] rowSide, NewtonStep step)
    {
        var prices = step.RowPrices;
        InParts((from, to, kinds) => TakeOut(from, to, t, groupSide, kinds));
        for (var i = 0; i < _rows; i++)
        {
            prices[i] = rowSide[i] + t[_arcs + _groups + i];
        }

        AddParts(prices);
        _matrix.Solve(prices);
        _kinds.Dot(prices, _ofKinds);
        Array.Copy(prices, 0, step.S, _arcs + _groups, _rows);
        InParts((from, to, _) => PutBack(from, to, step.GroupPrices, step.S));
    }

    private void InParts(Action<int, int, double[]> work)
    {
        void Part(int part)
        {
            Array.Clear(_ofParts[part]);
            work(_partStart[part], _partStart[part + 1], _ofParts[part]);
        }

        if (_ofParts.Length == 1)
        {
            Part(0);
        }
        else
        {
            _ = Parallel.For(0, _ofParts.Length, Part);
        }
    }

    private void AddParts(double[] rows)
    {
        Array.Clear(_ofKinds);
        foreach (var part in _ofParts)
        {
            for (var kind = 0; kind < part.Length; kind++)
            {
                _ofKinds[kind] += part[kind];
            }
        }

        _kinds.AddTo(rows, _ofKinds);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Multiply(int from, int to, double[] z, double[] ofGroups, double[] kinds)
    {
        var (arcStart, ofArc) = (_arcStart, _kinds.OfArc);
        for (var g = from; g < to; g++)
        {
            var sum = z[_arcs + g];
            AddGap(g, sum, kinds);
            for (var j = arcStart[g]; j < arcStart[g + 1]; j++)
            {
                sum += z[j];
                kinds[ofArc[j]] += z[j];
            }

            ofGroups[g] = sum;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Transpose(int from, int to, double[] ofGroups, double[] result)
    {
        var (arcStart, ofArc, kinds) = (_arcStart, _kinds.OfArc, _ofKinds);
        for (var g = from; g < to; g++)
        {
            var price = ofGroups[g];
            result[_arcs + g] = price + DotGap(g, kinds);
            for (var j = arcStart[g]; j < arcStart[g + 1]; j++)
            {
                result[j] = price + kinds[ofArc[j]];
            }
        }
    }

    // What t and the sides come to in the kinds, without the groups.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void TakeOut(int from, int to, double[] t, double[] groupSide, double[] kinds)
    {
        var (arcStart, ofArc, theta) = (_arcStart, _kinds.OfArc, _theta);
        for (var g = from; g < to; g++)
        {
            var sum = groupSide[g] + t[_arcs + g];
            for (var j = arcStart[g]; j < arcStart[g + 1]; j++)
            {
                sum += t[j];
            }

            _groupSums[g] = sum;
            var share = sum / _pivots[g];
            AddGap(g, t[_arcs + g] - (theta[_arcs + g] * share), kinds);
            for (var j = arcStart[g]; j < arcStart[g + 1]; j++)
            {
                kinds[ofArc[j]] += t[j] - (theta[j] * share);
            }
        }
    }

    // The prices of the groups, by those of the rows, and what both come to for arcs and gaps.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void PutBack(int from, int to, double[] ofGroups, double[] result)
    {
        var (arcStart, ofArc, theta, kinds) = (_arcStart, _kinds.OfArc, _theta, _ofKinds);
        for (var g = from; g < to; g++)
        {
            var ofGap = DotGap(g, kinds);
            var rest = _groupSums[g] - (theta[_arcs + g] * ofGap);
            for (var j = arcStart[g]; j < arcStart[g + 1]; j++)
            {
                rest -= theta[j] * kinds[ofArc[j]];
            }

            var price = rest / _pivots[g];
            ofGroups[g] = price;
            result[_arcs + g] = price + ofGap;
            for (var j = arcStart[g]; j < arcStart[g + 1]; j++)
            {
                result[j] = price + kinds[ofArc[j]];
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddGap(int group, double amount, double[] kinds)
    {
        foreach (var kind in GapOf(group))
        {
            kinds[kind] += amount;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private double DotGap(int group, double[] kinds)
    {
        var sum = 0.0;
        foreach (var kind in GapOf(group))
        {
            sum += kinds[kind];
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<int> GapOf(int group)
    {
        var start = _kinds.GapStart;
        return _kinds.OfGaps.AsSpan(start[group], start[group + 1] - start[group]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Form(int from, int to, double[] elements)
    {
        Array.Clear(elements);
        var (ofKinds, weights, packed) = (new double[_kinds.Count], new double[_rows], new double[_rows]);
        ref var matrix = ref MemoryMarshal.GetArrayDataReference(elements);
        for (var g = from; g < to; g++)
        {
            var sum = _theta[_arcs + g];
            foreach (var kind in GapOf(g))
            {
                Add(kind, sum, weights);
            }

            AddGapSquare(g, sum, ref matrix);
            for (var j = _arcStart[g]; j < _arcStart[g + 1]; j++)
            {
                var kind = _kinds.OfArc[j];
                sum += _theta[j];
                ofKinds[kind] += _theta[j];
                Add(kind, _theta[j], weights);
            }

            _pivots[g] = sum;
            var touched = _touched.AsSpan(_touchedStart[g], _touchedStart[g + 1] - _touchedStart[g]);
            for (var i = 0; i < touched.Length; i++)
            {
                packed[i] = weights[touched[i]];
                weights[touched[i]] = 0;
                ref var row = ref Unsafe.Add(ref matrix, touched[i] * _matrix.Stride);
                var share = packed[i] / sum;
                for (var k = 0; k <= i; k++)
                {
                    Unsafe.Add(ref row, touched[k]) -= share * packed[k];
                }
            }
        }

        _kinds.AddSquaresTo(elements, _matrix.Stride, ofKinds);
    }

    // The kinds of a gap have one entry each.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddGapSquare(int group, double theta, ref double matrix)
    {
        var kinds = GapOf(group);
        for (var i = 0; i < kinds.Length; i++)
        {
            var row = _kinds.RowsOf(kinds[i])[0];
            var scaled = theta * _kinds.ValuesOf(kinds[i])[0];
            for (var k = 0; k <= i; k++)
            {
                var column = _kinds.RowsOf(kinds[k])[0];
                var place = (Math.Max(row, column) * _matrix.Stride) + Math.Min(row, column);
                Unsafe.Add(ref matrix, place) += scaled * _kinds.ValuesOf(kinds[k])[0];
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(int kind, double times, double[] rows)
    {
        var touched = _kinds.RowsOf(kind);
        var values = _kinds.ValuesOf(kind);
        for (var e = 0; e < touched.Length; e++)
        {
            rows[touched[e]] += times * values[e];
        }
    }

    private int[] Touch()
    {
        var touched = new List<int>();
        var touchedBy = new int[_rows];
        for (var g = 0; g < _groups; g++)
        {
            foreach (var kind in GapOf(g))
            {
                Add(kind);
            }

            for (var j = _arcStart[g]; j < _arcStart[g + 1]; j++)
            {
                Add(_kinds.OfArc[j]);
            }

            _touchedStart[g + 1] = touched.Count;
            CollectionsMarshal.AsSpan(touched)[_touchedStart[g]..].Sort();

            void Add(int kind)
            {
                foreach (var row in _kinds.RowsOf(kind))
                {
                    if (touchedBy[row] <= g)
                    {
                        touchedBy[row] = g + 1;
                        touched.Add(row);
                    }
                }
            }
        }

        return [.. touched];
    }
}
