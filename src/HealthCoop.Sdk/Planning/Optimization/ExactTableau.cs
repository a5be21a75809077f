using System.Numerics;

namespace HealthCoop.Planning.Optimization;

/// <summary>The table of a simplex method in whole numbers: every entry is a numerator over one denominator.</summary>
/// <remarks>
/// Rows say that a basic variable and the entries times the variables outside the basis make the last column. A pivot
/// divides without a remainder (Bareiss), so numbers grow no faster than determinants do, and nothing is ever rounded.
/// </remarks>
internal sealed class ExactTableau
{
    private readonly BigInteger[][] _rows;

    public ExactTableau(BigInteger[][] rows, int[] basis, int[] columns)
    {
        (_rows, Basis, Columns) = (rows, basis, columns);
        IsOpen = new bool[columns.Length];
        Array.Fill(IsOpen, true);
    }

    /// <summary>Gets the variable that each row says; there are more rows than this where objectives follow.</summary>
    public int[] Basis { get; }

    /// <summary>Gets the variable that stands in each column.</summary>
    public int[] Columns { get; }

    /// <summary>Gets whether the variable of a column may still leave zero.</summary>
    public bool[] IsOpen { get; }

    public BigInteger Denominator { get; private set; } = BigInteger.One;

    public int RowCount => _rows.Length;

    public BigInteger this[int row, int column] => _rows[row][column];

    /// <summary>Gets the numerator of what a row comes to.</summary>
    public BigInteger Value(int row) => _rows[row][^1];

    /// <summary>Finds the row that stops the variable of a column first, or -1 where none does.</summary>
    public int Blocking(int column)
    {
        var row = -1;
        for (var i = 0; i < Basis.Length; i++)
        {
            if (_rows[i][column].Sign <= 0)
            {
                continue;
            }

            var order = row < 0 ? -1 : (Value(i) * _rows[row][column]).CompareTo(Value(row) * _rows[i][column]);
            if (order < 0 || (order == 0 && Basis[i] < Basis[row]))
            {
                row = i;
            }
        }

        return row;
    }

    public void Pivot(int row, int column)
    {
        var pivot = _rows[row][column];
        var source = _rows[row];
        for (var i = 0; i < _rows.Length; i++)
        {
            var target = _rows[i];
            var factor = target[column];
            if (i == row)
            {
                continue;
            }

            for (var j = 0; j < target.Length; j++)
            {
                if (j != column)
                {
                    var product = target[j].IsZero ? BigInteger.Zero : target[j] * pivot;
                    product -= factor.IsZero || source[j].IsZero ? BigInteger.Zero : factor * source[j];
                    target[j] = Denominator.IsOne ? product : product / Denominator;
                }
            }

            target[column] = -factor;
        }

        source[column] = Denominator;
        Denominator = pivot;
        (Basis[row], Columns[column]) = (Columns[column], Basis[row]);
        if (pivot.Sign < 0)
        {
            Negate();
        }
    }

    private void Negate()
    {
        Denominator = -Denominator;
        foreach (var row in _rows)
        {
            for (var j = 0; j < row.Length; j++)
            {
                row[j] = -row[j];
            }
        }
    }
}
