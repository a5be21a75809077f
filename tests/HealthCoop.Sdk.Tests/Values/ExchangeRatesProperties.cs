using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Values;

public sealed class ExchangeRatesProperties
{
    private static readonly LocalDate Day = new(2017, 6, 1);

    private static readonly ExchangeRate Dollars = new()
    {
        Base = Currency.Eur,
        Quote = Currency.Usd,
        Value = 1.1196m,
        InForce = new(new(2019, 1, 1), new(2019, 12, 31)),
        Provenance = new("FMI, moyenne de 2019", "IMF, mean of 2019"),
    };

    private static readonly ExchangeRate Parity = ExchangeRates.FixedParities.Rates[0];

    private static readonly Gen<decimal> WholeAmounts = Generators.Amounts.Select(decimal.Truncate);

    [Fact]
    public void TryConvert_OfThePublishedGrant_GivesItsExactFrancs()
    {
        Assert.True(ExchangeRates.FixedParities.TryConvert(Money.Eur(150_000), Currency.Xof, Day, out var francs));
        Assert.Equal(Money.Xof(98_393_550), francs);
    }

    [Fact]
    public void TryConvert_FromEurosToFrancsAndBack_GivesTheSameEuros() => Law.Holds(
        Generators.Amounts.Select(amount => Money.Eur(amount).Rounded()),
        static euros => Converted(Converted(euros, Currency.Xof), Currency.Eur) == euros,
        Generators.Halves);

    [Fact]
    public void TryConvert_FromFrancs_DividesAndRoundsOnce() => Law.Holds(
        WholeAmounts,
        static francs => Converted(Money.Xof(francs), Currency.Eur).Amount * 100
            == (decimal)RoundedQuotient((BigInteger)francs * 100_000, 655_957));

    [Fact]
    public void TryConvert_FromEuros_MultipliesAndRoundsOnce() => Law.Holds(
        Generators.Amounts,
        static euros => Converted(Money.Eur(euros), Currency.Xof).Amount
            == (decimal)RoundedQuotient((BigInteger)(euros * 1_000_000) * 655_957, 1_000_000_000));

    [Fact]
    public void TryConvert_ToTheSameCurrency_RoundsOnly() => Law.Holds(Generators.Monies, static money =>
        ExchangeRates.None.TryConvert(money, money.Currency, Day, out var same) && same == money.Rounded());

    [Theory]
    [InlineData(1998, 12, 31, false)]
    [InlineData(1999, 1, 1, true)]
    [InlineData(2099, 1, 1, true)]
    public void TryConvert_ByTheParity_BeginsIn1999(int year, int month, int day, bool expected)
    {
        var date = new LocalDate(year, month, day);
        var found = ExchangeRates.FixedParities.TryConvert(Money.Eur(1), Currency.Xof, date, out var francs);

        Assert.Equal(expected, found);
        Assert.Equal(Money.Xof(expected ? 656 : 0), francs);
    }

    [Fact]
    public void TryConvert_OutsideTheDaysOfARate_FindsNone()
    {
        var rates = ExchangeRates.FixedParities.With(Dollars);

        Assert.True(rates.TryConvert(Money.Eur(100), Currency.Usd, new(2019, 12, 31), out var dollars));
        Assert.Equal(new Money(111.96m, Currency.Usd), dollars);
        Assert.True(rates.TryConvert(dollars, Currency.Eur, new(2019, 1, 1), out var euros));
        Assert.Equal(Money.Eur(100), euros);
        Assert.False(rates.TryConvert(Money.Eur(100), Currency.Usd, new(2020, 1, 1), out var none));
        Assert.Equal(Money.Zero(Currency.Usd), none);
        Assert.False(rates.TryConvert(Money.Xof(100), Currency.Usd, new(2019, 6, 1), out _));
    }

    [Fact]
    public void TryConvert_BeyondDecimal_Throws() => Assert.Throws<OverflowException>(() =>
        ExchangeRates.FixedParities.TryConvert(Money.Eur(decimal.MaxValue), Currency.Xof, Day, out _));

    [Fact]
    public void With_AnotherRateBetweenEuroAndFranc_Throws() => Law.Holds(
        from value in Generators.Amounts.Select(Math.Abs).Where(value => value is > 0 and not 655.957m)
        from turned in Generators.Booleans
        from known in Gen.Elements(ExchangeRates.None, ExchangeRates.FixedParities)
        select (value, turned, known),
        static c => Refuses(c.known, Parity with
        {
            Base = c.turned ? Currency.Xof : Currency.Eur,
            Quote = c.turned ? Currency.Eur : Currency.Xof,
            Value = c.value,
        }));

    [Fact]
    public void With_TheParityWrittenAmiss_Throws()
    {
        Assert.True(Refuses(ExchangeRates.None, Parity with { Base = Currency.Xof, Quote = Currency.Eur }));
        Assert.True(Refuses(ExchangeRates.None, Parity with { InForce = new(new(1998, 12, 31)) }));
    }

    [Fact]
    public void With_TheParityItself_IsAcceptedOnceAndKeptOnce()
    {
        Assert.Equal([Parity], ExchangeRates.None.With(Parity).Rates);
        Assert.Equal(ExchangeRates.FixedParities, ExchangeRates.FixedParities.With(Parity));
        var asTheContractHasIt = Parity with { Provenance = new("contrat", "contract") };
        Assert.Equal(ExchangeRates.FixedParities, ExchangeRates.FixedParities.With(asTheContractHasIt));
    }

    [Theory]
    [InlineData(11, false)]
    [InlineData(12, true)]
    [InlineData(13, true)]
    public void TryConvert_FrenchFrancs_HoldFromTheirParityOn(int day, bool known)
    {
        var francs = new Money(1_500.50m, new Currency("FRF"));

        var converts = ExchangeRates.FixedParities.TryConvert(francs, Currency.Xof, new(1994, 1, day), out var converted);

        Assert.Equal((known, Money.Xof(known ? 150_050 : 0)), (converts, converted));
    }

    [Fact]
    public void With_ARateOfTheFrenchFranc_IsFreeBeforeItsParityAlone()
    {
        var franc = ExchangeRates.FixedParities.Rates[1] with { Value = 50m, InForce = new(new(1948, 10, 18), new(1994, 1, 11)) };

        Assert.False(Refuses(ExchangeRates.FixedParities, franc));
        Assert.True(Refuses(ExchangeRates.FixedParities, franc with { InForce = new(new(1948, 10, 18), new(1994, 1, 12)) }));
        Assert.Equal(ExchangeRates.FixedParities, ExchangeRates.FixedParities.With(ExchangeRates.FixedParities.Rates[1]));
    }

    [Fact]
    public void With_ARateThatIsNone_Throws()
    {
        Assert.True(Refuses(ExchangeRates.None, Dollars with { Value = 0 }));
        Assert.True(Refuses(ExchangeRates.None, Dollars with { Value = -1 }));
        Assert.True(Refuses(ExchangeRates.None, Dollars with { Quote = Currency.Eur }));
        Assert.Throws<ArgumentNullException>(() => ExchangeRates.None.With(null!));
    }

    [Fact]
    public void With_AnotherRateOfThePair_IsRefusedExactlyWhenDaysMeet() => Law.Holds(
        from first in Generators.Validities
        from shift in Gen.Choose(-70, 70)
        from days in Gen.Choose(-1, 60)
        from turned in Generators.Booleans
        let start = first.From.Year is 1 ? first.From : first.From.PlusDays(shift)
        select (first, second: new Validity(start, days < 0 ? null : start.PlusDays(days)), turned),
        static c =>
        {
            var second = Dollars with { InForce = c.second };
            var other = c.turned ? second with { Base = Currency.Usd, Quote = Currency.Eur } : second;
            var later = LocalDate.Max(c.first.From, c.second.From);
            var meet = c.first.Contains(later) && c.second.Contains(later);
            return Refuses(ExchangeRates.None.With(Dollars with { InForce = c.first }), other) == meet;
        });

    private static Money Converted(Money money, Currency to) =>
        ExchangeRates.FixedParities.TryConvert(money, to, Day, out var converted)
            ? converted
            : throw new InvalidOperationException("The parity holds on that day.");

    // Half away from zero, in whole numbers.
    private static BigInteger RoundedQuotient(BigInteger numerator, BigInteger denominator) =>
        numerator.Sign * ((2 * BigInteger.Abs(numerator)) + denominator) / (2 * denominator);

    private static bool Refuses(ExchangeRates rates, ExchangeRate rate)
    {
        try
        {
            _ = rates.With(rate);
            return false;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }
}
