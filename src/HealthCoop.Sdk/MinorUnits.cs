using System.Numerics;

namespace HealthCoop;

/// <summary>Arithmetic on whole minor units, exact where decimals would run out of digits.</summary>
internal static class MinorUnits
{
    /// <summary>
    /// Computes a × b / c for amounts of one currency, rounded to the minor unit, half away from zero.
    /// </summary>
    /// <remarks>The amounts are whole minor units, none negative, and c is above zero.</remarks>
    public static decimal MultiplyDivide(Money a, Money b, Money c)
    {
        var (x, y, z) = (Count(a), Count(b), Count(c));
        var doubled = ((x * y * 2) + z) / (z * 2);
        return (decimal)doubled * UnitOf(a);
    }

    /// <summary>Takes a share of an amount, rounded down to the minor unit, so that the share holds on it.</summary>
    /// <remarks>The amount is whole minor units, and not negative.</remarks>
    public static Money ShareRoundedDown(Money amount, Percentage share)
    {
        var scale = share.Fraction.Scale;
        var units = Count(amount) * Money.ToInteger(share.Fraction, scale) / BigInteger.Pow(10, scale);
        return amount with { Amount = (decimal)units * UnitOf(amount) };
    }

    private static BigInteger Count(Money money) => (BigInteger)(money.Amount / UnitOf(money));

    private static decimal UnitOf(Money money) => new(1, 0, 0, false, (byte)money.Currency.MinorUnits);
}
