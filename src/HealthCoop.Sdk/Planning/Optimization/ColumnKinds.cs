namespace HealthCoop.Planning.Optimization;

/// <summary>The columns of a <see cref="SharingProgram"/>, each distinct one kept once: an arc has the column of its
/// kind, a gap the sum of the columns of its kinds.</summary>
/// <remarks>Most arcs of one source have the same entries, so there are few kinds and what is done by row is done for
/// kinds instead of arcs.</remarks>
internal sealed class ColumnKinds
{
    private readonly int[] _start;
    private readonly int[] _row;
    private readonly double[] _value;

    public ColumnKinds(SharingProgram program, double[] unit)
    {
        var table = new ColumnTable();
        OfArc = table.AddAll(program.ArcEntries);
        var ofGaps = program.GapEntries;
        GapStart = ofGaps.Start;
        OfGaps = new int[ofGaps.Row.Length];
        for (var e = 0; e < OfGaps.Length; e++)
        {
            OfGaps[e] = table.Add(ofGaps, e, e + 1);
        }

        (_start, _row) = ([.. table.Start], [.. table.Rows]);
        _value = [.. table.Coefficients.Select((coefficient, e) => coefficient / unit[_row[e]])];
    }

    public int Count => _start.Length - 1;

    /// <summary>Gets the kind of each arc.</summary>
    public int[] OfArc { get; }

    /// <summary>Gets the kinds of gaps: those of gap g stand from <c>GapStart[g]</c> up to
    /// <c>GapStart[g + 1]</c>.</summary>
    public int[] OfGaps { get; }

    public int[] GapStart { get; }

    public ReadOnlySpan<int> RowsOf(int kind) => _row.AsSpan(_start[kind], _start[kind + 1] - _start[kind]);

    public ReadOnlySpan<double> ValuesOf(int kind) => _value.AsSpan(_start[kind], _start[kind + 1] - _start[kind]);

    /// <summary>Adds the columns of kinds, each so often.</summary>
    public void AddTo(double[] rows, double[] times)
    {
        for (var kind = 0; kind < times.Length; kind++)
        {
            for (var e = _start[kind]; e < _start[kind + 1]; e++)
            {
                rows[_row[e]] += _value[e] * times[kind];
            }
        }
    }

    /// <summary>Computes the product of each column with what rows have.</summary>
    public void Dot(double[] rows, double[] products)
    {
        for (var kind = 0; kind < products.Length; kind++)
        {
            var sum = 0.0;
            for (var e = _start[kind]; e < _start[kind + 1]; e++)
            {
                sum += _value[e] * rows[_row[e]];
            }

            products[kind] = sum;
        }
    }

    /// <summary>Adds the square of each column, each so often, to the lower half of a matrix.</summary>
    public void AddSquaresTo(double[] elements, int stride, double[] times)
    {
        for (var kind = 0; kind < times.Length; kind++)
        {
            for (var e = _start[kind]; e < _start[kind + 1]; e++)
            {
                for (var f = _start[kind]; f <= e; f++)
                {
                    elements[(_row[e] * stride) + _row[f]] += times[kind] * _value[e] * _value[f];
                }
            }
        }
    }
}
