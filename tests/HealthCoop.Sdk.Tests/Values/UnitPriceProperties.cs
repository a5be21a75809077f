using FsCheck.Fluent;
using Xunit;

namespace HealthCoop.Tests.Values;

public sealed class UnitPriceProperties
{
    [Fact]
    public void Multiplication_ByAQuantity_RoundsNothing() => Law.Holds(Generators.Monies, static money =>
        new UnitPrice(money.Amount, money.Currency) * 12.5m == money * 12.5m);

    [Theory]
    [InlineData("USD 0.025941", "USD 0.025941")]
    [InlineData("EUR 12.5", "EUR 12.50")]
    [InlineData("EUR 12.500000", "EUR 12.50")]
    [InlineData("XOF 0.5", "XOF 0.5")]
    [InlineData("USD 0.00000003", "USD 0.00000003")]
    [InlineData("USD 7.9228162514264337593543950335", "USD 7.9228162514264337593543950335")]
    [InlineData("TND 1", "TND 1.000")]
    public void ToString_OfAPrice_HasTheCurrencysDecimalsOrMore(string text, string expected)
    {
        Assert.True(UnitPrice.TryParse(text, out var price));
        Assert.Equal(expected, price.ToString());
    }

    [Theory]
    [InlineData("USD 0.00000000000000000000000000001")]
    [InlineData("USD 0.00000000000000000000000000000")]
    [InlineData("USD 10.0000000000000000000000000001")]
    [InlineData("USD 9.9999999999999999999999999999")]
    [InlineData("USD 1000000000000000")]
    [InlineData("QQQ 1")]
    public void TryParse_OfWhatIsNoPrice_Refuses(string text)
    {
        Assert.False(UnitPrice.TryParse(text, out var price));
        Assert.Equal(default, price);
    }

    [Fact]
    public void TryParse_OfAPriceWrittenWithAllItsDecimals_IsThePrice() => Law.Holds(
        from amount in Generators.Amounts
        from parts in Gen.Choose(1, 1_000_000)
        from currency in Generators.Currencies
        select new UnitPrice(amount / parts, currency),
        static price => UnitPrice.TryParse(price.ToString(), out var read) && read == price);

    [Fact]
    public void Multiplication_BeyondADecimal_Overflows() =>
        Assert.Throws<OverflowException>(() => UnitPrice.Eur(decimal.MaxValue) * 2);
}
