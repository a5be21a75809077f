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
    [InlineData("TND 1", "TND 1.000")]
    public void ToString_OfAPrice_HasTheCurrencysDecimalsOrMore(string text, string expected)
    {
        Assert.True(UnitPrice.TryParse(text, out var price));
        Assert.Equal(expected, price.ToString());
    }

    [Theory]
    [InlineData("USD 0.0259411")]
    [InlineData("USD 0.0000000")]
    [InlineData("USD 1000000000000000")]
    [InlineData("QQQ 1")]
    public void TryParse_OfWhatIsNoPrice_Refuses(string text)
    {
        Assert.False(UnitPrice.TryParse(text, out var price));
        Assert.Equal(default, price);
    }

    [Fact]
    public void Constructor_OfMoreThanSixDecimals_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => UnitPrice.Usd(0.0000001m));
        Assert.Equal(UnitPrice.Usd(0.000001m), UnitPrice.Usd(0.0000010m));
        Assert.Throws<OverflowException>(() => UnitPrice.Eur(decimal.MaxValue) * 2);
    }
}
