using System.Numerics;
using FsCheck.Fluent;
using Xunit;

namespace HealthCoop.Tests.Values;

public sealed class MinorUnitsProperties
{
    [Fact]
    public void MultiplyDivide_OfCents_IsTheNearestCentHalfAwayFromZero() => Law.Holds(
        Generators.Amounts.Select(amount => Money.Eur(Math.Abs(amount)).Rounded()).Three(),
        static c =>
        {
            var (a, b, divisor) = c;
            if (divisor.IsZero || b > divisor)
            {
                return true;
            }

            var (x, y, z) = (Cents(a), Cents(b), Cents(divisor));
            var cents = (BigInteger)(MinorUnits.MultiplyDivide(a, b, divisor) * 100);
            var distance = 2 * ((cents * z) - (x * y));
            return distance <= z && distance > -z;
        });

    [Fact]
    public void ShareRoundedDown_IsTheLargestAmountOnWhichTheShareHolds() => Law.Holds(
        from amount in Generators.Amounts
        from millionths in Gen.Choose(0, 1_000_000)
        select (Whole: Money.Eur(Math.Abs(amount)).Rounded(), Millionths: millionths),
        static c =>
        {
            var part = MinorUnits.ShareRoundedDown(c.Whole, Percentage.FromFraction(c.Millionths / 1_000_000m));
            var exact = Cents(c.Whole) * c.Millionths;
            return Cents(part) * 1_000_000 <= exact && (Cents(part) + 1) * 1_000_000 > exact;
        });

    private static BigInteger Cents(Money money) => (BigInteger)(money.Amount * 100);
}
