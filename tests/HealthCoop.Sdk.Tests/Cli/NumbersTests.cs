using System.Globalization;
using HealthCoop.Cli.Output;
using Xunit;

namespace HealthCoop.Tests.Cli;

public sealed class NumbersTests
{
    private static readonly Numbers French = new(Language.French);
    private static readonly Numbers English = new(Language.English);

    [Theory]
    [InlineData(900_000, "900 000,00 EUR", "EUR 900,000.00")]
    [InlineData(-1234.5, "-1 234,50 EUR", "EUR -1,234.50")]
    public void Amount_IsGroupedInTheWayOfTheLanguage(double amount, string french, string english)
    {
        var money = Money.Eur((decimal)amount);

        Assert.Equal((french, english), (French.Amount(money), English.Amount(money)));
    }

    [Fact]
    public void Amount_HasTheDecimalsOfItsCurrency() =>
        Assert.Equal("XOF 814,000,000", English.Amount(Money.Xof(814_000_000m)));

    [Fact]
    public void Numbers_DoNotDependOnTheMachine()
    {
        var text = string.Empty;
        var thread = new Thread(() => text = English.Share(0.755m))
        {
            CurrentCulture = new CultureInfo(string.Empty) { NumberFormat = new() { NumberDecimalSeparator = "#" } },
        };

        thread.Start();
        thread.Join();

        Assert.Equal("75.5%", text);
    }

    [Theory]
    [InlineData(0, "0.0%")]
    [InlineData(0.0003, "<0.1%")]
    [InlineData(0.001, "0.1%")]
    [InlineData(1, "100.0%")]
    public void Share_OfSomething_IsNotNothing(double fraction, string expected) =>
        Assert.Equal(expected, English.Share((decimal)fraction));

    [Theory]
    [InlineData(0, "0 jour", "0 days")]
    [InlineData(1, "1 jour", "1 day")]
    [InlineData(1500, "1 500 jours", "1,500 days")]
    public void Count_InflectsTheNoun(int number, string french, string english)
    {
        var days = new Plural(new("jour", "day"), new("jours", "days"));

        Assert.Equal((french, english), (French.Count(number, days), English.Count(number, days)));
    }
}
