using FsCheck;
using FsCheck.Fluent;
using HealthCoop.Planning.Costing.Prices;
using HealthCoop.Tests.Values;
using Xunit;

namespace HealthCoop.Tests.Planning.Costing.Prices;

public sealed class RepricerProperties
{
    private const int First = 2010;
    private const int Last = 2015;

    // What divisions lose at the 28th digit of a price below 10^9.
    private const decimal Lost = 0.000000000000001m;

    private static readonly Gen<decimal> Prices =
        Generators.Decimals(9, 6).Select(amount => decimal.Round(Math.Abs(amount), 6));

    // Prices of six years that rise or fall by up to a half each year.
    private static readonly Gen<PriceIndex> Indices =
        from changes in Gen.Choose(-50, 50).ArrayOf(Last - First + 1)
        select Some.Index(Currency.Eur, [.. changes.Select((_, i) => (First + i, Compounded(changes.Take(i))))]);

    [Fact]
    public void Reprice_ForwardAndBack_IsThePriceWithinRounding() => Values.Law.Holds(
        from index in Indices
        from price in Prices
        select (index, price),
        static each =>
        {
            var later = Repriced(each.index, UnitPrice.Eur(each.price), First, Last);
            var back = Repriced(each.index, later, Last, First);
            return Math.Abs(back.Amount - each.price) <= Lost * (1 + Factor(each.index, Last, First));
        });

    [Fact]
    public void Reprice_YearByYear_IsTheDirectPriceWithinRounding() => Values.Law.Holds(
        from index in Indices
        from price in Prices
        select (index, price),
        static each =>
        {
            var years = Enumerable.Range(First, Last - First).ToList();
            var stepwise = years.Aggregate(
                UnitPrice.Eur(each.price),
                (price, year) => Repriced(each.index, price, year, year + 1));
            var rounding = Lost * (1 + years.Sum(year => Factor(each.index, year + 1, Last)));
            var direct = Repriced(each.index, UnitPrice.Eur(each.price), First, Last);
            return Math.Abs(stepwise.Amount - direct.Amount) <= rounding;
        });

    [Fact]
    public void Reprice_OfEurosIntoFrancs_IsExactlyTheParity() => Values.Law.Holds(Prices, static price =>
        Repriced(new NominalPolicy(), UnitPrice.Eur(price), Currency.Xof, 2010, 2020)
            == UnitPrice.Xof(price * 655.957m));

    [Fact]
    public void Reprice_OfFrancsIntoEurosAndBack_IsThePriceWithinRounding() => Values.Law.Holds(Prices, static price =>
    {
        var euros = Repriced(new NominalPolicy(), UnitPrice.Xof(price), Currency.Eur, 2010, 2020);
        var francs = Repriced(new NominalPolicy(), euros, Currency.Xof, 2010, 2020);
        return Math.Abs(francs.Amount - price) <= Lost * (1 + 655.957m);
    });

    [Fact]
    public void Reprice_OfFrancsIntoEuros_MakesTheLineThatFrancsMake() => Values.Law.Holds(
        from price in Prices
        from quantity in Gen.Choose(0, 100_000_000)
        select (price, quantity),
        static each =>
        {
            var euros = Repriced(new NominalPolicy(), UnitPrice.Xof(each.price), Currency.Eur, 2010, 2020);
            var exact = each.price * each.quantity / 655.957m;
            return Math.Abs((euros * each.quantity).Amount - exact) < 0.001m;
        });

    [Fact]
    public void Reprice_InAYearWithoutIndex_IsUnknown() => Values.Law.Holds(
        from index in Indices
        from price in Prices
        from year in Gen.Elements(First - 1, Last + 1)
        select (index, price, year),
        static each => Reprice(PolicyOf(each.index), UnitPrice.Eur(each.price), Currency.Eur, First, each.year)
            is { Price.ForPlanning: null, Missing.Count: 1 });

    private static decimal Compounded(IEnumerable<int> percents) =>
        percents.Aggregate(100m, static (value, percent) => value * (100 + percent) / 100);

    private static decimal Factor(PriceIndex index, int from, int to) =>
        index.Series.Find(to)!.Value / index.Series.Find(from)!.Value;

    private static TradabilityPolicy PolicyOf(PriceIndex index) => new() { Local = index, Deflators = [index] };

    private static UnitPrice Repriced(PriceIndex index, UnitPrice price, int from, int to) =>
        Repriced(PolicyOf(index), price, Currency.Eur, from, to);

    private static UnitPrice Repriced(PricePolicy policy, UnitPrice price, Currency currency, int from, int to) =>
        Reprice(policy, price, currency, from, to).Price.Value!.Value;

    private static RepricedItem Reprice(PricePolicy policy, UnitPrice price, Currency currency, int from, int to) =>
        Repricer.Reprice(new()
        {
            Catalogue = new() { Prices = [Some.Price(price, from)] },
            Currency = currency,
            Year = to,
            Policy = policy,
            RatesOn = new(1, 1),
        }).Prices[0];
}
