using System.Runtime.CompilerServices;

namespace HealthCoop.Planning.Optimization;

/// <summary>The equations of a <see cref="SharingProgram"/> in numbers of ordinary size, and A Θ Aᵀ, solved by
/// eliminating the groups.</summary>
/// <remarks>
/// Variables stand in the order arcs, gaps, slacks of rows. Amounts are divided by <see cref="AmountUnit"/>, rows by
/// their scale. Many groups are worked on in parts at once; how many parts depends on their number alone, and what the
/// parts come to is added in their order, so that sums are the same on every machine.
/// </remarks>
internal sealed class NormalEquations
{
    private const int Parts = 8;
    private const int WorthParting = 20_000;

    private readonly int _groups;
    private readonly int _arcs;
    private readonly int _rows;
    private readonly int[] _arcStart;
    private readonly Entries _ofArcs;
    private readonly Entries _ofGaps;

    // Which rows a group touches, and where in that list each entry belongs.
    private readonly int[] _touchedStart;
    private readonly int[] _touched;
    private readonly double[] _weights;
    private readonly double[] _pivots;
    private readonly DenseCholesky _matrix;
    private readonly int[] _partStart;
    private readonly double[][] _ofParts;
    private readonly double[] _secondHalf;

    public NormalEquations(SharingProgram program)
    {
        (_groups, _arcs, _rows, _arcStart) = (program.Groups, program.Arcs, program.Rows, program.ArcStart);
        AmountUnit = Math.Max(1, program.Size.Select(static size => (double)size).DefaultIfEmpty().Average());
        RowUnit = [.. program.Scale.Select(static scale => (double)scale)];
        Sizes = [.. program.Size.Select(size => size / AmountUnit)];
        Limits = [.. program.Limit.Select((limit, i) => (double)limit / RowUnit[i] / AmountUnit)];
        Largest = 1 + Sizes.Concat(Limits).Select(Math.Abs).DefaultIfEmpty().Max();
        _ofArcs = new(program.ArcEntries, RowUnit);
        _ofGaps = new(program.GapEntries, RowUnit);
        _touchedStart = new int[_groups + 1];
        _touched = Touch();
        _weights = new double[_touched.Length];
        _pivots = new double[_groups];
        _matrix = new(_rows);
        var parts = _groups < WorthParting ? 1 : Parts;
        _partStart = [.. Enumerable.Range(0, parts + 1).Select(part => (int)((long)_groups * part / parts))];
        _ofParts = [.. Enumerable.Range(0, parts).Select(_ => new double[_rows])];
        _secondHalf = parts == 1 ? [] : new double[_matrix.Elements.Length];
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
        Array.Copy(z, _arcs + _groups, ofRows, 0, _rows);
        InParts((from, to, rows) => Multiply(from, to, z, ofGroups, rows), ofRows);
    }

    /// <summary>Computes Aᵀ × y.</summary>
    public void Transpose(double[] ofGroups, double[] ofRows, double[] result)
    {
        Array.Copy(ofRows, 0, result, _arcs + _groups, _rows);
        InParts((from, to, _) => Transpose(from, to, ofGroups, ofRows, result));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Multiply(int from, int to, double[] z, double[] ofGroups, double[] ofRows)
    {
        for (var g = from; g < to; g++)
        {
            var sum = z[_arcs + g];
            _ofGaps.Add(g, sum, ofRows);
            for (var j = _arcStart[g]; j < _arcStart[g + 1]; j++)
            {
                sum += z[j];
                _ofArcs.Add(j, z[j], ofRows);
            }

            ofGroups[g] = sum;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Transpose(int from, int to, double[] ofGroups, double[] ofRows, double[] result)
    {
        for (var g = from; g < to; g++)
        {
            var price = ofGroups[g];
            result[_arcs + g] = price + _ofGaps.Dot(g, ofRows);
            for (var j = _arcStart[g]; j < _arcStart[g + 1]; j++)
            {
                result[j] = price + _ofArcs.Dot(j, ofRows);
            }
        }
    }

    /// <summary>Forms A Θ Aᵀ for the diagonal Θ and factors what is left of it without the groups.</summary>
    public void Factor(double[] theta)
    {
        Array.Clear(_matrix.Elements);
        if (_secondHalf.Length == 0)
        {
            Form(0, _groups, theta, _matrix.Elements);
        }
        else
        {
            var half = _partStart[Parts / 2];
            Array.Clear(_secondHalf);
            Parallel.Invoke(
                () => Form(0, half, theta, _matrix.Elements),
                () => Form(half, _groups, theta, _secondHalf));
            for (var i = 0; i < _secondHalf.Length; i++)
            {
                _matrix.Elements[i] += _secondHalf[i];
            }
        }

        for (var i = 0; i < _rows; i++)
        {
            _matrix.Elements[(i * _matrix.Stride) + i] += theta[_arcs + _groups + i];
        }

        _matrix.Factor();
    }

    /// <summary>Solves A Θ Aᵀ × y = right-hand side.</summary>
    public void Solve(double[] groupSide, double[] rowSide, double[] ofGroups, double[] ofRows)
    {
        Array.Copy(rowSide, ofRows, _rows);
        InParts((from, to, rows) => TakeOut(from, to, groupSide, rows), ofRows);
        _matrix.Solve(ofRows);
        InParts((from, to, _) => PutBack(from, to, groupSide, ofGroups, ofRows));
    }

    private void InParts(Action<int, int, double[]> work, double[]? sums = null)
    {
        if (_ofParts.Length == 1)
        {
            work(0, _groups, sums ?? []);
            return;
        }

        _ = Parallel.For(0, _ofParts.Length, part =>
        {
            Array.Clear(_ofParts[part]);
            work(_partStart[part], _partStart[part + 1], _ofParts[part]);
        });
        foreach (var part in sums is null ? [] : _ofParts)
        {
            for (var i = 0; i < _rows; i++)
            {
                sums![i] += part[i];
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void TakeOut(int from, int to, double[] groupSide, double[] ofRows)
    {
        for (var g = from; g < to; g++)
        {
            var share = groupSide[g] / _pivots[g];
            for (var k = _touchedStart[g]; k < _touchedStart[g + 1]; k++)
            {
                ofRows[_touched[k]] -= _weights[k] * share;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void PutBack(int from, int to, double[] groupSide, double[] ofGroups, double[] ofRows)
    {
        for (var g = from; g < to; g++)
        {
            var rest = groupSide[g];
            for (var k = _touchedStart[g]; k < _touchedStart[g + 1]; k++)
            {
                rest -= _weights[k] * ofRows[_touched[k]];
            }

            ofGroups[g] = rest / _pivots[g];
        }
    }

    private void Form(int from, int to, double[] theta, double[] elements)
    {
        for (var g = from; g < to; g++)
        {
            Form(g, theta, elements);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Form(int group, double[] theta, double[] elements)
    {
        var (from, to) = (_touchedStart[group], _touchedStart[group + 1]);
        var weights = _weights.AsSpan(from, to - from);
        weights.Clear();
        var sum = theta[_arcs + group];
        _ofGaps.AddSquare(group, sum, weights, elements, _matrix.Stride);
        for (var j = _arcStart[group]; j < _arcStart[group + 1]; j++)
        {
            sum += theta[j];
            _ofArcs.AddSquare(j, theta[j], weights, elements, _matrix.Stride);
        }

        _pivots[group] = sum;
        var stride = _matrix.Stride;
        var touched = _touched.AsSpan(from, to - from);
        for (var i = 0; i < weights.Length; i++)
        {
            var row = elements.AsSpan(touched[i] * stride, stride);
            var share = weights[i] / sum;
            for (var k = 0; k <= i; k++)
            {
                row[touched[k]] -= share * weights[k];
            }
        }
    }

    // The rows that each group touches, in ascending order, so that their products fall into the lower half.
    private int[] Touch()
    {
        var touched = new List<int>();
        var place = new int[_rows];
        var ofGroup = new SortedSet<int>();
        for (var g = 0; g < _groups; g++)
        {
            ofGroup.Clear();
            ofGroup.UnionWith(_ofGaps.RowsOf(g, g + 1));
            ofGroup.UnionWith(_ofArcs.RowsOf(_arcStart[g], _arcStart[g + 1]));
            foreach (var row in ofGroup)
            {
                place[row] = touched.Count - _touchedStart[g];
                touched.Add(row);
            }

            _ofGaps.Place(g, g + 1, place);
            _ofArcs.Place(_arcStart[g], _arcStart[g + 1], place);
            _touchedStart[g + 1] = touched.Count;
        }

        return [.. touched];
    }

    /// <summary>A coefficient in floating point, with the place of its row among those that its group
    /// touches.</summary>
    private record struct Entry(int Row, int Place, double Value);

    /// <summary>Entries in floating point; those of one thing in ascending order of rows.</summary>
    private sealed class Entries
    {
        private readonly int[] _start;
        private readonly Entry[] _entries;

        public Entries(SparseEntries entries, double[] unit)
        {
            _start = entries.Start;
            _entries = [.. entries.Row.Select((row, e) => new Entry(row, 0, entries.Coefficient[e] / unit[row]))];
            for (var i = 0; i < entries.Count; i++)
            {
                Of(i).Sort(static (one, other) => one.Row.CompareTo(other.Row));
            }
        }

        public IEnumerable<int> RowsOf(int first, int end) =>
            _entries.Take(_start[first].._start[end]).Select(static entry => entry.Row);

        public void Place(int first, int end, int[] place)
        {
            foreach (ref var entry in _entries.AsSpan(_start[first].._start[end]))
            {
                entry.Place = place[entry.Row];
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(int thing, double amount, double[] rows)
        {
            foreach (ref readonly var entry in Of(thing))
            {
                rows[entry.Row] += entry.Value * amount;
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public double Dot(int thing, double[] rows)
        {
            var sum = 0.0;
            foreach (ref readonly var entry in Of(thing))
            {
                sum += entry.Value * rows[entry.Row];
            }

            return sum;
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void AddSquare(int thing, double theta, Span<double> weights, double[] elements, int stride)
        {
            var entries = Of(thing);
            for (var e = 0; e < entries.Length; e++)
            {
                var scaled = theta * entries[e].Value;
                weights[entries[e].Place] += scaled;
                var row = elements.AsSpan(entries[e].Row * stride, stride);
                for (var f = 0; f <= e; f++)
                {
                    row[entries[f].Row] += scaled * entries[f].Value;
                }
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private Span<Entry> Of(int thing) => _entries.AsSpan(_start[thing], _start[thing + 1] - _start[thing]);
    }
}
