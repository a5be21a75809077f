namespace HealthCoop.Planning.Resources.Volumes;

/// <summary>Makes whole minor units of quantities and prices, each rounded once, half away from zero.</summary>
internal sealed class LineRounding(Currency currency)
{
    /// <summary>The bound of quantities and prices: millionths of what is below it are less than 2^64.</summary>
    public const long Limit = 10_000_000_000_000;

    public const uint MillionthsInOne = 1_000_000;

    /// <summary>What stands for an amount that is too large; no other is as large.</summary>
    public const ulong TooLarge = ulong.MaxValue;

    // A double is its significand, below 2^53, times two to the power of its exponent field less this.
    private const int SignificandBits = 52;
    private const int ExponentBias = 1023 + SignificandBits;

    // A significand times a million is below 2^73: further to the right not half a millionth is left.
    private const int LongestShift = 74;

    // A millionth of a millionth: what a product of two numbers of millionths counts.
    private const int ProductDecimals = 12;

    private readonly ulong _productsInAUnit = (ulong)Math.Pow(10, ProductDecimals - currency.MinorUnits);

    private static UInt128 ProductLimit { get; } = (UInt128)Money.Limit * MillionthsInOne * MillionthsInOne;

    /// <summary>Computes the lines of some rows, each a year of a site.</summary>
    /// <param name="volumes">The quantities.</param>
    /// <param name="prices">The price of each input, in millionths.</param>
    /// <param name="first">The first row.</param>
    /// <param name="end">The row after the last.</param>
    /// <param name="amounts">Where the minor units of all lines stand.</param>
    public void Round(InputVolumes volumes, ulong[] prices, int first, int end, Span<ulong> amounts)
    {
        for (var row = first; row < end; row++)
        {
            var quantities = volumes.Values.AsSpan().Slice(row * prices.Length, prices.Length);
            var lines = amounts.Slice(row * prices.Length, prices.Length);
            for (var input = 0; input < lines.Length; input++)
            {
                lines[input] = quantities[input] < Limit
                    ? Amount(MillionthsOf(quantities[input]), prices[input])
                    : TooLarge;
            }
        }
    }

    /// <summary>Rounds the very value of a quantity below the limit to millionths.</summary>
    internal static ulong MillionthsOf(double quantity)
    {
        var bits = BitConverter.DoubleToUInt64Bits(quantity);
        var shift = ExponentBias - (int)(bits >> SignificandBits);
        if (shift > LongestShift)
        {
            return 0;
        }

        var significand = (bits & ((1UL << SignificandBits) - 1)) | (1UL << SignificandBits);
        var doubled = Math.BigMul(significand, MillionthsInOne) >> (shift - 1);
        return (ulong)((doubled + 1) >> 1);
    }

    private ulong Amount(ulong millionths, ulong price)
    {
        var product = Math.BigMul(millionths, price) + (_productsInAUnit / 2);
        return product < ProductLimit ? (ulong)(product / _productsInAUnit) : TooLarge;
    }
}
