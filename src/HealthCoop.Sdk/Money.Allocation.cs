using System.Numerics;

namespace HealthCoop;

public readonly partial record struct Money
{
    /// <summary>Splits the amount by weights so that the parts add up to it exactly.</summary>
    /// <param name="weights">
    /// One weight a part, none negative and at least one above zero; only their proportions count.
    /// </param>
    /// <returns>
    /// One part a weight, in the same order. Parts are multiples of the currency's minor unit, or of the amount's own
    /// last decimal where that is finer. Each part is its exact share rounded towards zero; the units that are left go
    /// one each to the parts with the largest remainders, of equal remainders to the one that comes first.
    /// </returns>
    /// <exception cref="ArgumentException">There is no weight, one is negative, or all are zero.</exception>
    /// <exception cref="OverflowException">
    /// The amount, counted in the currency's minor unit, is too large for a <see cref="decimal"/>.
    /// </exception>
    public ValueList<Money> Allocate(params ReadOnlySpan<decimal> weights)
    {
        var integers = ToIntegers(weights);
        var weightSum = integers.Aggregate(BigInteger.Zero, static (sum, weight) => sum + weight);
        if (weightSum.IsZero)
        {
            throw new ArgumentException("There must be at least one weight above zero.", nameof(weights));
        }

        var scale = Math.Max(Currency.MinorUnits, DecimalsOf(Amount));
        var units = ToInteger(Math.Abs(Amount), scale);
        var shares = integers.Select(weight => BigInteger.DivRem(units * weight, weightSum)).ToArray();
        var left = (int)(units - shares.Aggregate(BigInteger.Zero, static (sum, share) => sum + share.Quotient));
        var extra = Enumerable.Range(0, shares.Length)
            .OrderByDescending(i => shares[i].Remainder)
            .Take(left)
            .ToHashSet();

        var (sign, currency) = (Math.Sign(Amount), Currency);
        return shares
            .Select((share, i) => share.Quotient + (extra.Contains(i) ? 1 : 0))
            .Select(part => new Money(sign * ToDecimal(part, scale), currency))
            .ToValueList();
    }

    /// <summary>Counts the decimals that are not trailing zeros.</summary>
    internal static int DecimalsOf(decimal value)
    {
        var scale = value.Scale;
        while (scale > 0 && decimal.Round(value, scale - 1, MidpointRounding.ToZero) == value)
        {
            scale--;
        }

        return scale;
    }

    private static BigInteger[] ToIntegers(ReadOnlySpan<decimal> weights)
    {
        var scale = 0;
        foreach (var weight in weights)
        {
            if (weight < 0)
            {
                throw new ArgumentException(
                    $"A weight must not be negative, and {DecimalText.Write(weight)} is.",
                    nameof(weights));
            }

            scale = Math.Max(scale, weight.Scale);
        }

        var integers = new BigInteger[weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            integers[i] = ToInteger(weights[i], scale);
        }

        return integers;
    }

    /// <summary>Counts the units of a scale in a value without its sign.</summary>
    internal static BigInteger ToInteger(decimal value, int scale)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var unscaled = (BigInteger)new decimal(bits[0], bits[1], bits[2], isNegative: false, scale: 0);
        return scale >= value.Scale
            ? unscaled * BigInteger.Pow(10, scale - value.Scale)
            : unscaled / BigInteger.Pow(10, value.Scale - scale);
    }

    private static decimal ToDecimal(BigInteger units, int scale)
    {
        var value = (decimal)units;
        return scale == 0 ? value : value * new decimal(1, 0, 0, false, (byte)scale);
    }
}
