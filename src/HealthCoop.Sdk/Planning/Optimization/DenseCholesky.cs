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
    private const int Strip = 3 * Lanes;
    private const int WorthSharing = 256;

    // A pivot this far below its diagonal is rounding alone: its row is taken to depend on those before it.
    private const double Vanishing = 1e-15;

    private readonly double[] _diagonal;
    private readonly double[] _packed;

    public DenseCholesky(int size)
    {
        Size = size;
        Stride = ((size + Tile - 1) / Tile * Tile) + Lanes;
        Elements = new double[size * Stride];
        _diagonal = new double[size];
        _packed = new double[Stride * Tile];
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
            Pack(start, width);
            Subtract(start, width, start);
            FactorTile(start, width);
            var below = start + width;
            var tiles = (Size - below + Tile - 1) / Tile;
            void Rows(int tile)
            {
                var first = below + (tile * Tile);
                Subtract(first, Math.Min(Tile, Size - first), start);
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

    /// <summary>Copies what the columns of a tile have before it, by twelve columns at a time, so that they are read as
    /// they stand.</summary>
    private void Pack(int start, int width)
    {
        for (var j = 0; j < Tile; j++)
        {
            var strip = _packed.AsSpan(j / Strip * Strip * start, Strip * start);
            if (j < width)
            {
                var row = Elements.AsSpan((start + j) * Stride, start);
                for (var k = 0; k < start; k++)
                {
                    strip[(k * Strip) + (j % Strip)] = row[k];
                }
            }
            else
            {
                for (var k = 0; k < start; k++)
                {
                    strip[(k * Strip) + (j % Strip)] = 0;
                }
            }
        }
    }

    /// <summary>Subtracts from the rows of a tile what the columns before it make: four rows and twelve columns at a
    /// time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Subtract(int row, int height, int start)
    {
        ref var origin = ref MemoryMarshal.GetArrayDataReference(Elements);
        for (var i = 0; i < height; i += 4)
        {
            // Where fewer than four rows are left, the last stands for those that are not there.
            var last = row + height - 1;
            ref var a0 = ref Unsafe.Add(ref origin, (row + i) * Stride);
            ref var a1 = ref Unsafe.Add(ref origin, Math.Min(row + i + 1, last) * Stride);
            ref var a2 = ref Unsafe.Add(ref origin, Math.Min(row + i + 2, last) * Stride);
            ref var a3 = ref Unsafe.Add(ref origin, Math.Min(row + i + 3, last) * Stride);
            for (var column = 0; column < Tile; column += Strip)
            {
                ref var b = ref MemoryMarshal.GetArrayDataReference(_packed);
                b = ref Unsafe.Add(ref b, column * start);
                Vector256<double> c00 = default, c01 = default, c02 = default;
                Vector256<double> c10 = default, c11 = default, c12 = default;
                Vector256<double> c20 = default, c21 = default, c22 = default;
                Vector256<double> c30 = default, c31 = default, c32 = default;
                for (var k = 0; k < start; k++)
                {
                    var b0 = Vector256.LoadUnsafe(ref b);
                    var b1 = Vector256.LoadUnsafe(ref b, Lanes);
                    var b2 = Vector256.LoadUnsafe(ref b, 2 * Lanes);
                    b = ref Unsafe.Add(ref b, Strip);
                    var a = Vector256.Create(Unsafe.Add(ref a0, k));
                    c00 = Vector256.FusedMultiplyAdd(a, b0, c00);
                    c01 = Vector256.FusedMultiplyAdd(a, b1, c01);
                    c02 = Vector256.FusedMultiplyAdd(a, b2, c02);
                    a = Vector256.Create(Unsafe.Add(ref a1, k));
                    c10 = Vector256.FusedMultiplyAdd(a, b0, c10);
                    c11 = Vector256.FusedMultiplyAdd(a, b1, c11);
                    c12 = Vector256.FusedMultiplyAdd(a, b2, c12);
                    a = Vector256.Create(Unsafe.Add(ref a2, k));
                    c20 = Vector256.FusedMultiplyAdd(a, b0, c20);
                    c21 = Vector256.FusedMultiplyAdd(a, b1, c21);
                    c22 = Vector256.FusedMultiplyAdd(a, b2, c22);
                    a = Vector256.Create(Unsafe.Add(ref a3, k));
                    c30 = Vector256.FusedMultiplyAdd(a, b0, c30);
                    c31 = Vector256.FusedMultiplyAdd(a, b1, c31);
                    c32 = Vector256.FusedMultiplyAdd(a, b2, c32);
                }

                Take(ref Unsafe.Add(ref a0, start + column), c00, c01, c02);
                if (i + 1 < height)
                {
                    Take(ref Unsafe.Add(ref a1, start + column), c10, c11, c12);
                }

                if (i + 2 < height)
                {
                    Take(ref Unsafe.Add(ref a2, start + column), c20, c21, c22);
                }

                if (i + 3 < height)
                {
                    Take(ref Unsafe.Add(ref a3, start + column), c30, c31, c32);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Take(
        ref double target,
        Vector256<double> first,
        Vector256<double> second,
        Vector256<double> third)
    {
        (Vector256.LoadUnsafe(ref target) - first).StoreUnsafe(ref target);
        (Vector256.LoadUnsafe(ref target, Lanes) - second).StoreUnsafe(ref target, Lanes);
        (Vector256.LoadUnsafe(ref target, 2 * Lanes) - third).StoreUnsafe(ref target, 2 * Lanes);
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
