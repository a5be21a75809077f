using System.Numerics;

namespace HealthCoop.Planning.Verification;

/// <summary>Arithmetic on amounts counted in whole minor units: cents, francs.</summary>
internal static class ExactAmounts
{
    public static BigInteger UnitsOf(Money money) => (BigInteger)(money.Amount * UnitsPerOne(money.Currency));

    public static Money ToMoney(BigInteger units, Currency currency) =>
        new((decimal)units / UnitsPerOne(currency), currency);

    /// <summary>Divides numbers that are not negative, and rounds half up.</summary>
    public static BigInteger DivideRounded(BigInteger dividend, BigInteger divisor) =>
        ((dividend * 2) + divisor) / (divisor * 2);

    /// <summary>Gives each part its fraction of an amount rounded down; the units that are left go one each to the
    /// largest remainders, of equal ones to the part that comes first.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="fractions">The fractions, which make 1.</param>
    public static IReadOnlyList<Money> Split(Money amount, IReadOnlyList<decimal> fractions)
    {
        var whole = BigInteger.Pow(10, 28);
        var exact = fractions.Select(part => UnitsOf(amount) * (BigInteger)(part * (decimal)whole)).ToList();
        var units = exact.Select(part => part / whole).ToList();
        var left = (int)(UnitsOf(amount) - units.Aggregate(BigInteger.Zero, (sum, part) => sum + part));
        foreach (var i in Enumerable.Range(0, units.Count).OrderByDescending(i => exact[i] % whole).Take(left))
        {
            units[i]++;
        }

        return [.. units.Select(part => ToMoney(part, amount.Currency))];
    }

    /// <summary>Divides amounts, and rounds to six decimals.</summary>
    public static decimal Share(decimal part, decimal whole) => whole == 0 ? 0 : SixDecimals(part / whole);

    public static decimal SixDecimals(decimal value) => decimal.Round(value, 6, MidpointRounding.AwayFromZero);

    private static decimal UnitsPerOne(Currency currency)
    {
        var units = 1m;
        for (var i = 0; i < currency.MinorUnits; i++)
        {
            units *= 10;
        }

        return units;
    }
}
