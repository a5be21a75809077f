using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HealthCoop.Planning.Optimization;

/// <summary>A dense symmetric positive matrix, factored in place into L × Lᵀ.</summary>
/// <remarks>
/// Row by row in memory, each row padded to whole vectors with zeros; only the lower half is read. Every element is
/// computed by one thread in one order with fused multiply-adds, so that the result is the same on every machine.
/// Reference: Golub and Van Loan, Matrix Computations, block Cholesky.
/// </remarks>
internal sealed class DenseCholesky
{
    private const int Tile = 48;
    private const int Lanes = 4;
    private const int WorthSharing = 256;

    // A pivot this far below its diagonal is rounding alone: its row is taken to depend on those before it.
    private const double Vanishing = 1e-15;

    private readonly double[] _diagonal;

    public DenseCholesky(int size)
    {
        Size = size;
        Stride = ((size + Tile - 1) / Tile * Tile) + Lanes;
        Elements = new double[size * Stride];
        _diagonal = new double[size];
    }

    public int Size { get; }

    /// <summary>Gets how many elements lie between one row and the next.</summary>
    public int Stride { get; }

    /// <summary>Gets the elements: the matrix before it is factored, L afterwards.</summary>
    public double[] Elements { get; }

    /// <summary>Factors the matrix.</summary>
    public void Factor()
    {
        for (var i = 0; i < Size; i++)
        {
            _diagonal[i] = Elements[(i * Stride) + i];
        }

        for (var start = 0; start < Size; start += Tile)
        {
            var width = Math.Min(Tile, Size - start);
            Subtract(start, start, width, start);
            FactorTile(start, width);
            var below = start + width;
            var tiles = (Size - below + Tile - 1) / Tile;
            void Rows(int tile)
            {
                var first = below + (tile * Tile);
                Subtract(first, start, Math.Min(Tile, Size - first), start);
                SolveTile(first, Math.Min(Tile, Size - first), start, width);
            }

            if (Size >= WorthSharing)
            {
                _ = Parallel.For(0, tiles, Rows);
            }
            else
            {
                for (var tile = 0; tile < tiles; tile++)
                {
                    Rows(tile);
                }
            }
        }
    }

    /// <summary>Solves L × Lᵀ × x = b in place.</summary>
    public void Solve(Span<double> x)
    {
        for (var i = 0; i < Size; i++)
        {
            var row = Elements.AsSpan(i * Stride, Size);
            x[i] = (x[i] - Dot(row[..i], x[..i])) / row[i];
        }

        for (var i = Size - 1; i >= 0; i--)
        {
            var row = Elements.AsSpan(i * Stride, Size);
            x[i] /= row[i];
            AddScaled(x[..i], row[..i], -x[i]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        ref var x = ref MemoryMarshal.GetReference(a);
        ref var y = ref MemoryMarshal.GetReference(b);
        var (even, odd) = (Vector256<double>.Zero, Vector256<double>.Zero);
        var i = 0;
        for (; i <= a.Length - (2 * Lanes); i += 2 * Lanes)
        {
            even = Vector256.FusedMultiplyAdd(
                Vector256.LoadUnsafe(ref x, (nuint)i),
                Vector256.LoadUnsafe(ref y, (nuint)i),
                even);
            odd = Vector256.FusedMultiplyAdd(
                Vector256.LoadUnsafe(ref x, (nuint)(i + Lanes)),
                Vector256.LoadUnsafe(ref y, (nuint)(i + Lanes)),
                odd);
        }

        var sum = SumOf(even + odd);
        for (; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddScaled(Span<double> target, ReadOnlySpan<double> source, double factor)
    {
        ref var x = ref MemoryMarshal.GetReference(target);
        ref var y = ref MemoryMarshal.GetReference(source);
        var scale = Vector256.Create(factor);
        var i = 0;
        for (; i <= target.Length - Lanes; i += Lanes)
        {
            var sum = Vector256.FusedMultiplyAdd(
                Vector256.LoadUnsafe(ref y, (nuint)i),
                scale,
                Vector256.LoadUnsafe(ref x, (nuint)i));
            sum.StoreUnsafe(ref x, (nuint)i);
        }

        for (; i < target.Length; i++)
        {
            target[i] += source[i] * factor;
        }
    }

    // In one order on every machine, which Vector256.Sum does not promise.
    private static double SumOf(Vector256<double> v) =>
        (v.GetElement(0) + v.GetElement(1)) + (v.GetElement(2) + v.GetElement(3));

    /// <summary>Subtracts from a tile what the columns before it make: row by row, four rows and two columns at a
    /// time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Subtract(int row, int column, int height, int depth)
    {
        var width = Math.Min(Tile, Size - column);
        ref var origin = ref MemoryMarshal.GetArrayDataReference(Elements);
        for (var i = row; i < row + height; i += 2)
        {
            var rows = Math.Min(2, row + height - i);
            ref var a0 = ref Unsafe.Add(ref origin, i * Stride);
            ref var a1 = ref Unsafe.Add(ref origin, (i + rows - 1) * Stride);
            for (var j = column; j < column + width && j <= i + rows - 1; j += 4)
            {
                var columns = Math.Min(4, column + width - j);
                ref var b0 = ref Unsafe.Add(ref origin, j * Stride);
                ref var b1 = ref Unsafe.Add(ref origin, (j + Math.Min(1, columns - 1)) * Stride);
                ref var b2 = ref Unsafe.Add(ref origin, (j + Math.Min(2, columns - 1)) * Stride);
                ref var b3 = ref Unsafe.Add(ref origin, (j + Math.Min(3, columns - 1)) * Stride);
                Vector256<double> c00 = default, c01 = default, c02 = default, c03 = default;
                Vector256<double> c10 = default, c11 = default, c12 = default, c13 = default;
                for (nuint k = 0; k < (nuint)depth; k += Lanes)
                {
                    var (x0, x1) = (Vector256.LoadUnsafe(ref a0, k), Vector256.LoadUnsafe(ref a1, k));
                    var y = Vector256.LoadUnsafe(ref b0, k);
                    c00 = Vector256.FusedMultiplyAdd(x0, y, c00);
                    c10 = Vector256.FusedMultiplyAdd(x1, y, c10);
                    y = Vector256.LoadUnsafe(ref b1, k);
                    c01 = Vector256.FusedMultiplyAdd(x0, y, c01);
                    c11 = Vector256.FusedMultiplyAdd(x1, y, c11);
                    y = Vector256.LoadUnsafe(ref b2, k);
                    c02 = Vector256.FusedMultiplyAdd(x0, y, c02);
                    c12 = Vector256.FusedMultiplyAdd(x1, y, c12);
                    y = Vector256.LoadUnsafe(ref b3, k);
                    c03 = Vector256.FusedMultiplyAdd(x0, y, c03);
                    c13 = Vector256.FusedMultiplyAdd(x1, y, c13);
                }

                Take(ref a0, j, columns, c00, c01, c02, c03);
                if (rows == 2)
                {
                    Take(ref a1, j, columns, c10, c11, c12, c13);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Take(
        ref double row,
        int column,
        int columns,
        Vector256<double> first,
        Vector256<double> second,
        Vector256<double> third,
        Vector256<double> fourth)
    {
        Unsafe.Add(ref row, column) -= SumOf(first);
        if (columns > 1)
        {
            Unsafe.Add(ref row, column + 1) -= SumOf(second);
        }

        if (columns > 2)
        {
            Unsafe.Add(ref row, column + 2) -= SumOf(third);
        }

        if (columns > 3)
        {
            Unsafe.Add(ref row, column + 3) -= SumOf(fourth);
        }
    }

    private void FactorTile(int start, int width)
    {
        for (var i = start; i < start + width; i++)
        {
            SolveRow(i, start, i - start);
            var row = Elements.AsSpan(i * Stride, Size);
            var done = row[start..i];
            var pivot = row[i] - Dot(done, done);
            row[i] = pivot > Vanishing * _diagonal[i] ? Math.Sqrt(pivot) : double.MaxValue;
        }
    }

    private void SolveTile(int row, int height, int start, int width)
    {
        for (var i = row; i < row + height; i++)
        {
            SolveRow(i, start, width);
        }
    }

    private void SolveRow(int row, int start, int width)
    {
        var target = Elements.AsSpan(row * Stride, Size);
        for (var j = start; j < start + width; j++)
        {
            var above = Elements.AsSpan(j * Stride, Size);
            target[j] = (target[j] - Dot(target[start..j], above[start..j])) / above[j];
        }
    }
}
