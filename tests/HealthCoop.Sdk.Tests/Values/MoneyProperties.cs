using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace HealthCoop.Tests.Values;

public sealed class MoneyProperties
{
    private static readonly Gen<(Money A, Money B, Money C)> Triples =
        from currency in Generators.Currencies
        from amounts in Generators.Amounts.Three()
        let a = new Money(amounts.Item1, currency)
        let b = new Money(amounts.Item2, currency)
        let c = new Money(amounts.Item3, currency)
        select (a, b, c);

    [Fact]
    public void Addition_OfOneCurrency_IsThatOfDecimals() => Law.Holds(Triples, static m =>
        m.A + m.B == m.B + m.A
        && m.A + m.B + m.C == m.A + (m.B + m.C)
        && m.A + m.B - m.B == m.A
        && m.A + -m.A == Money.Zero(m.A.Currency)
        && Money.Sum([m.A, m.B, m.C], m.A.Currency) == m.A + m.B + m.C
        && (m.A + m.B).Amount == m.A.Amount + m.B.Amount);

    [Fact]
    public void Scaling_ByNumbersAndShares_RoundsNothing() => Law.Holds(Generators.Monies, static money =>
        money * 3m == money + money + money
        && money * 4m / 4m == money
        && money * Percentage.FromPercent(75) == money * 0.75m
        && money * Percentage.FromPercent(100) == money);

    [Fact]
    public void Rounded_OfAnyAmount_IsTheNearestMultipleOfTheMinorUnit() => Law.Holds(Generators.Monies, static money =>
    {
        var rounded = money.Rounded();
        var unit = Unit(money.Currency);
        return rounded.Amount % unit == 0
            && Math.Abs(rounded.Amount - money.Amount) <= unit / 2
            && rounded.Rounded() == rounded
            && (-money).Rounded() == -rounded;
    }, Generators.Halves);

    [Fact]
    public void Rounded_OfHalves_GoesAwayFromZero() => Law.Holds(Generators.RoundedMonies, static money =>
    {
        var half = Unit(money.Currency) / 2;
        var further = money.Amount < 0 ? -half : half;
        return new Money(money.Amount + further, money.Currency).Rounded().Amount == money.Amount + (2 * further);
    });

    [Theory]
    [InlineData("EUR", 2.345, "EUR 2.35")]
    [InlineData("EUR", -2.345, "EUR -2.35")]
    [InlineData("EUR", -0.004, "EUR 0.00")]
    [InlineData("XOF", 98393549.5, "XOF 98393550")]
    [InlineData("TND", 1, "TND 1.000")]
    [InlineData("CLF", 0.00005, "CLF 0.0001")]
    public void ToString_OfAnyAmount_HasTheDecimalsOfTheCurrency(string currency, double amount, string expected) =>
        Assert.Equal(expected, new Money((decimal)amount, new(currency)).ToString());

    [Fact]
    public void Comparisons_OfOneCurrency_AreThoseOfDecimals() => Law.Holds(Triples, static m =>
        (m.A < m.B) == (m.A.Amount < m.B.Amount)
        && (m.A <= m.B) == (m.A.Amount <= m.B.Amount)
        && (m.A > m.B) == (m.A.Amount > m.B.Amount)
        && (m.A >= m.B) == (m.A.Amount >= m.B.Amount)
        && Math.Sign(m.A.CompareTo(m.B)) == -Math.Sign(m.B.CompareTo(m.A))
        && (m.A.CompareTo(m.B) == 0) == (m.A == m.B));

    [Fact]
    public void Equality_OfAmountsWithTrailingZeros_IgnoresThem()
    {
        Assert.Equal(Money.Eur(1.0m), Money.Eur(1.00m));
        Assert.Equal(Money.Eur(1.0m).GetHashCode(), Money.Eur(1.00m).GetHashCode());
        Assert.Equal(Money.Eur(1.0m).ToString(), Money.Eur(1.000m).ToString());
        Assert.NotEqual(Money.Eur(1), Money.Xof(1));
    }

    [Fact]
    public void Arithmetic_AcrossCurrencies_Throws() => Law.Holds(
        Generators.Monies.Two().Where(pair => pair.Item1.Currency != pair.Item2.Currency),
        static pair =>
        {
            var (left, right) = pair;
            return Mixes(() => left + right)
                && Mixes(() => left - right)
                && Mixes(() => left < right)
                && Mixes(() => left <= right)
                && Mixes(() => left > right)
                && Mixes(() => left >= right)
                && Mixes(() => left.CompareTo(right))
                && Mixes(() => Money.Sum([left, right], left.Currency))
                && Mixes(() => Money.Sum([left], right.Currency));
        });

    [Fact]
    public void Arithmetic_BeyondDecimal_Throws()
    {
        var largest = Money.Eur(decimal.MaxValue);

        Assert.Throws<OverflowException>(() => largest + largest);
        Assert.Throws<OverflowException>(() => -largest - largest);
        Assert.Throws<OverflowException>(() => largest * 2);
        Assert.Throws<OverflowException>(() => largest / 0.5m);
        Assert.Throws<OverflowException>(() => largest.Allocate(1, 1));
        Assert.Throws<DivideByZeroException>(() => largest / 0);
    }

    [Theory]
    [InlineData("EUR 999999999999999.99", "999999999999999.99")]
    [InlineData("EUR -999999999999999.99", "-999999999999999.99")]
    [InlineData("EUR 12", "12")]
    [InlineData("EUR 12.5", "12.5")]
    [InlineData("XOF -1", "-1")]
    public void TryParse_OfWrittenMoney_Reads(string text, string amount)
    {
        Assert.True(Money.TryParse(text, out var money));
        Assert.Equal(amount, money.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12.00")]
    [InlineData("EUR")]
    [InlineData("EUR ")]
    [InlineData("EUR12.00")]
    [InlineData("EUR  12.00")]
    [InlineData(" EUR 12.00")]
    [InlineData("EUR 12.00 ")]
    [InlineData("eur 12.00")]
    [InlineData("QQQ 12.00")]
    [InlineData("EUR 12,00")]
    [InlineData("EUR 1,200.00")]
    [InlineData("EUR 1 200.00")]
    [InlineData("EUR +12.00")]
    [InlineData("EUR --12.00")]
    [InlineData("EUR 12.")]
    [InlineData("EUR .50")]
    [InlineData("EUR 1e3")]
    [InlineData("EUR ١٢")]
    [InlineData("EUR 12.001")]
    [InlineData("EUR 12.000")]
    [InlineData("XOF 12.0")]
    [InlineData("EUR 1000000000000000.00")]
    [InlineData("EUR -1000000000000000")]
    [InlineData("EUR 99999999999999999999999999999999999999")]
    public void TryParse_OfAnythingElse_Refuses(string? text)
    {
        Assert.False(Money.TryParse(text, out var money));
        Assert.Equal(default, money);
    }

    private static decimal Unit(Currency currency) => new(1, 0, 0, false, (byte)currency.MinorUnits);

    private static bool Mixes<T>(Func<T> operation)
    {
        try
        {
            _ = operation();
            return false;
        }
        catch (CurrencyMismatchException)
        {
            return true;
        }
    }
}
