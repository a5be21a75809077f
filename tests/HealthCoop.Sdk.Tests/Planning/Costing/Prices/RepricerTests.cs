using HealthCoop.Planning.Costing.Prices;
using Xunit;

namespace HealthCoop.Tests.Planning.Costing.Prices;

public sealed class RepricerTests
{
    private static readonly PriceIndex Dollars = Some.Index(Currency.Usd, (2015, 100), (2020, 110));
    private static readonly PriceIndex Francs = Some.Index(Currency.Xof, (2015, 100), (2020, 125));

    private static readonly ExchangeRates Rates = ExchangeRates.FixedParities
        .With(Some.Rate(Currency.Usd, Currency.Xof, 500, 2015))
        .With(Some.Rate(Currency.Usd, Currency.Xof, 600, 2020));

    private static readonly TradabilityPolicy Policy = new() { Local = Francs, Deflators = [Dollars] };

    [Fact]
    public void Reprice_OfWhatIsTraded_InflatesInItsCurrencyThenConverts()
    {
        var priced = One(Some.Price(UnitPrice.Usd(10), 2015), Policy);

        Assert.Equal(UnitPrice.Xof(6600), priced.Price.Value);
        Assert.Equal([1.1m, 600m], priced.Steps.Select(step => step.Factor));
        var inflation = Assert.IsType<InflationStep>(priced.Steps[0]);
        Assert.Equal((new(2015, 100), new(2020, 110)), (inflation.From, inflation.To));
        Assert.Equal("rate", Assert.IsType<ConversionStep>(priced.Steps[1]).Rate.Provenance.English);
        Assert.Empty(priced.Missing);
    }

    [Fact]
    public void Reprice_OfWhatIsNotTraded_ConvertsThenInflatesLocally()
    {
        var priced = One(Some.Price(UnitPrice.Usd(10), 2015) with { IsTradable = false }, Policy);

        Assert.Equal(UnitPrice.Xof(6250), priced.Price.Value);
        Assert.Equal([500m, 1.25m], priced.Steps.Select(step => step.Factor));
    }

    [Fact]
    public void Reprice_OfALocalPrice_InflatesLocallyThenConverts()
    {
        var item = Some.Price(UnitPrice.Xof(655_957), 2015) with { IsTradable = false };
        var priced = Assert.Single(Repricer.Reprice(Problem(item, Policy) with { Currency = Currency.Eur }).Prices);

        Assert.Equal(UnitPrice.Eur(1250), priced.Price.Value);
    }

    [Fact]
    public void Reprice_ByParities_FollowsThePublishedFormula()
    {
        var policy = new ParityPolicy
        {
            From = [new(Currency.Usd, Some.Series("PPP US", (2015, 1)))],
            To = new(Currency.Xof, Some.Series("PPP Mali", (2015, 220))),
            Deflator = Francs,
        };

        var priced = One(Some.Price(UnitPrice.Usd(10), 2015), policy);

        Assert.Equal(UnitPrice.Xof(10 * 220 * 1.25m), priced.Price.Value);
        Assert.IsType<ParityStep>(priced.Steps[0]);
        Assert.IsType<InflationStep>(priced.Steps[1]);
    }

    [Fact]
    public void Reprice_Nominally_ConvertsOnly()
    {
        var priced = One(Some.Price(UnitPrice.Eur(0.000123m), 2015), new NominalPolicy());

        Assert.Equal(UnitPrice.Xof(0.080682711m), priced.Price.Value);
    }

    [Fact]
    public void Reprice_OfACheapUnit_RoundsNothingBeforeTheLine()
    {
        var problem = Problem(Some.Price(UnitPrice.Xof(1), 2015), new NominalPolicy()) with { Currency = Currency.Eur };

        var euros = Assert.Single(Repricer.Reprice(problem).Prices).Price.Value!.Value;

        Assert.Equal(Money.Eur(15_244.90m), (euros * 10_000_000).Rounded());
    }

    [Fact]
    public void Reprice_OfWhatIsNotTraded_AsksForNoRateWhereItIsInTheCurrencyAndYear()
    {
        var item = Some.Price(UnitPrice.Usd(10), 2010) with { IsTradable = false };
        var problem = Problem(item, Policy) with { Currency = Currency.Usd, Year = 2010, Rates = ExchangeRates.None };

        var priced = Assert.Single(Repricer.Reprice(problem).Prices);

        Assert.Equal(UnitPrice.Usd(10), priced.Price.Value);
        Assert.Empty(priced.Steps);
        Assert.Equal(
            ["USD", "XOF"],
            Assert.Single(Repricer.Reprice(problem with { Year = 2015 }).Prices).Missing
                .SelectMany(missing => new[] { "USD", "XOF" }.Where(missing.English.Contains))
                .Distinct());
    }

    [Fact]
    public void Reprice_ByParities_TakesThatOfTheCountryOfThePrice()
    {
        var (senegal, ivoryCoast) = (new CountryCode("SN"), new CountryCode("CI"));
        var policy = new ParityPolicy
        {
            From =
            [
                new(Currency.Xof, Some.Series("PPP Côte d'Ivoire", (2015, 250))) { Country = ivoryCoast },
                new(Currency.Xof, Some.Series("PPP Senegal", (2015, 200))) { Country = senegal },
            ],
            To = new(Currency.Xof, Some.Series("PPP Mali", (2015, 220))) { Country = CountryCode.Mali },
            Deflator = Francs,
        };
        var item = Some.Price(UnitPrice.Xof(1000), 2015);
        UnitPrice? In(CountryCode? country) => One(item with { Country = country }, policy).Price.Value;

        Assert.Equal(UnitPrice.Xof(1375), In(senegal));
        Assert.Equal(UnitPrice.Xof(1100), In(ivoryCoast));
        Assert.Equal(UnitPrice.Xof(1250), In(CountryCode.Mali));
        Assert.Equal(
            "There is no purchasing power parity of the country BF for prices in XOF: add one, with its provenance.",
            Texts(One(item with { Country = CountryCode.BurkinaFaso }, policy)));
        Assert.Equal(
            "Several countries have a purchasing power parity for prices in XOF: say of which one the price is.",
            Texts(One(item, policy)));
    }

    [Fact]
    public void Reprice_InItsOwnYearAndCurrency_TakesNoStep()
    {
        var priced = One(Some.Price(UnitPrice.Xof(10), 2020), Policy with { Deflators = [] });

        Assert.Equal(UnitPrice.Xof(10), priced.Price.Value);
        Assert.Empty(priced.Steps);
    }

    [Fact]
    public void Reprice_WithoutIndexAndRate_IsUnknownAndSaysBoth()
    {
        var item = Some.Price(UnitPrice.Usd(10), 2016) with { IsTradable = false };

        var priced = One(item, Policy);

        Assert.Null(priced.Price.ForPlanning);
        Assert.Equal(
            [
                "There is no exchange rate between USD and XOF on 2016-07-01: add this rate, with its provenance.",
                "'index' says nothing about 2016: add this year, or choose another.",
            ],
            priced.Missing.Select(missing => missing.English));
        Assert.Empty(priced.Steps);
    }

    [Fact]
    public void Reprice_WithoutDeflatorOrParity_SaysForWhichCurrency()
    {
        var yen = new UnitPrice(10, new("JPY"));
        var parities = new ParityPolicy { From = [], To = new(Currency.Xof, Some.Series("PPP")), Deflator = Francs };

        Assert.Equal(
            "There is no deflator for prices in JPY: add one, with its provenance. There is no exchange rate between "
            + "JPY and XOF on 2020-07-01: add this rate, with its provenance.",
            Texts(One(Some.Price(yen, 2015), Policy)));
        Assert.Equal(
            "'PPP' says nothing about 2015: add this year, or choose another. There is no purchasing power parity for "
            + "prices in JPY: add one, with its provenance.",
            Texts(One(Some.Price(yen, 2015), parities)));
    }

    [Fact]
    public void Reprice_OfAClaim_KeepsWhatItMeans()
    {
        var assumed = One(Some.Price(Claim.Assumed(UnitPrice.Usd(10), new("as told")), 2015), Policy);
        var bound = One(Some.Price(Claim.Expected(Comparator.AtMost, UnitPrice.Usd(10)), 2015), Policy);
        var unknown = One(Some.Price(Claim.NotPublished<UnitPrice>(Modality.Planned), 2015), Policy);

        var told = One(Some.Price(Claim.Planned(UnitPrice.Usd(10), new("list")), 2015), Policy);
        var untold = One(Some.Price(Claim.NotPublished<UnitPrice>(Modality.Planned, new("list")), 2015), Policy);

        Assert.Null(assumed.Price.Value);
        Assert.Equal(UnitPrice.Xof(6600), assumed.Price.ForPlanning);
        Assert.Equal("as told", assumed.Price.Assumption!.Because.English);
        Assert.Equal((Comparator.AtMost, Modality.Expected), (bound.Price.Comparator, bound.Price.Modality));
        Assert.Null(unknown.Price.ForPlanning);
        Assert.Equal(new Id<SourceDocument>("list"), told.Price.Source);
        Assert.Equal(new Id<SourceDocument>("list"), untold.Price.Source);
        Assert.Equal("The price of 'item' is not known: give it or assume one.", Texts(unknown));
    }

    [Fact]
    public void Reprice_OfWhatMakesNoSense_Throws()
    {
        var parities = new ParityPolicy { From = [], To = new(Currency.Eur, Some.Series("PPP")), Deflator = Francs };

        Assert.Throws<ArgumentNullException>(() => Repricer.Reprice(null!));
        Assert.Throws<ArgumentException>(() => One(Some.Price(UnitPrice.Usd(-1), 2015), Policy));
        Assert.Throws<ArgumentException>(() => One(Some.Price(UnitPrice.Usd(1), 0), Policy));
        Assert.Throws<ArgumentException>(() => One(Some.Price(UnitPrice.Usd(1), 2015), parities));
    }

    [Fact]
    public void Parts_OfAProblem_HaveOneOfEachKind()
    {
        var price = Some.Price(UnitPrice.Usd(1), 2015);
        var france = new PurchasingPowerParity(Currency.Eur, Some.Series("PPP")) { Country = CountryCode.France };
        ParityPolicy Parities(ValueList<PurchasingPowerParity> from) =>
            new() { From = from, To = france, Deflator = Francs };

        Assert.Throws<ArgumentException>(() => new PriceCatalogue { Prices = [price, price] });
        Assert.Throws<ArgumentException>(() => Policy with { Deflators = [Dollars, Dollars] });
        Assert.Throws<ArgumentException>(() => Parities([france, france]));
        Assert.Equal(2, Parities([france, france with { Country = null }]).From.Count);
        Assert.Throws<ArgumentException>(() => Some.Series("twice", (2015, 1), (2015, 2)));
        Assert.Throws<ArgumentException>(() => Some.Series("zero", (2015, 0)));
        Assert.Equal(price, new PriceCatalogue { Prices = [price] }.Find(new("item")));
        Assert.Null(new PriceCatalogue { Prices = [price] }.Find(new("other")));
    }

    private static RepricedItem One(CataloguePrice price, PricePolicy policy) =>
        Assert.Single(Repricer.Reprice(Problem(price, policy)).Prices);

    private static RepricingProblem Problem(CataloguePrice price, PricePolicy policy) => new()
    {
        Catalogue = new() { Prices = [price] },
        Currency = Currency.Xof,
        Year = 2020,
        Policy = policy,
        RatesOn = new(7, 1),
        Rates = Rates,
    };

    private static string Texts(RepricedItem priced) =>
        string.Join(' ', priced.Missing.Select(missing => missing.English));
}
