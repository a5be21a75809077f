using System.Numerics;

namespace HealthCoop.Planning.Financing;

/// <summary>An amount in minor units that may have a fraction.</summary>
/// <param name="Numerator">The amount times the denominator.</param>
/// <param name="Denominator">A power of ten, as low as can be.</param>
internal readonly record struct UnitFraction(Int128 Numerator, long Denominator) : IComparable<UnitFraction>
{
    /// <summary>How many decimals of a unit are reckoned with.</summary>
    public const int MostDecimals = 12;

    private static readonly BigInteger MostDenominator = BigInteger.Pow(10, MostDecimals);

    public static UnitFraction Zero { get; } = new(0, 1);

    /// <summary>Gets the amount in whole units, cut or raised.</summary>
    public Int128 Whole(bool roundUp)
    {
        var (whole, rest) = Int128.DivRem(Numerator, Denominator);
        return whole + (roundUp && rest > 0 ? 1 : !roundUp && rest < 0 ? -1 : 0);
    }

    /// <summary>Makes a fraction, cut or raised where it has more decimals than are reckoned with.</summary>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">A power of ten.</param>
    /// <param name="roundUp">Whether more decimals raise it.</param>
    public static UnitFraction Of(BigInteger numerator, BigInteger denominator, bool roundUp)
    {
        while (denominator > 1 && (denominator > MostDenominator || (numerator % 10).IsZero))
        {
            numerator = BigInteger.DivRem(numerator, 10, out var rest)
                + (roundUp && rest.Sign > 0 ? 1 : !roundUp && rest.Sign < 0 ? -1 : 0);
            denominator /= 10;
        }

        return new((Int128)numerator, (long)denominator);
    }

    public int CompareTo(UnitFraction other) =>
        ((BigInteger)Numerator * other.Denominator).CompareTo((BigInteger)other.Numerator * Denominator);
}
