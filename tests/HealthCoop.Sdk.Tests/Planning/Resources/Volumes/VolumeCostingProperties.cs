using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using HealthCoop.Planning.Resources.Volumes;
using Xunit;
using static HealthCoop.Tests.Values.Law;

namespace HealthCoop.Tests.Planning.Resources.Volumes;

public sealed class VolumeCostingProperties
{
    private static readonly Gen<Currency> Currencies =
        Gen.Elements(Currency.Eur, Currency.Xof, new Currency("TND"), new Currency("CLF"));

    // Every magnitude, and halves of a millionth: 1/128 has seven decimals.
    private static readonly Gen<double> Quantities = Gen.OneOf(
        from significand in Gen.Choose(0, int.MaxValue)
        from more in Gen.Choose(0, 1 << 21)
        from exponent in Gen.Choose(-90, -10)
        select Math.ScaleB(((double)significand * (1 << 21)) + more, exponent),
        Gen.Choose(0, int.MaxValue).Select(static n => n / 128.0),
        Gen.Choose(0, 1_000_000).Select(static n => (double)n),
        Gen.Choose(0, 1_000_000).Select(static n => n / 1000.0));

    // The third kind makes halves of a minor unit of whole quantities.
    private static readonly Gen<decimal> Prices = Gen.OneOf(
        Gen.Choose(0, 2_000_000_000).Select(static n => n / 1_000_000m),
        Gen.Choose(0, 100).Select(static n => (decimal)n),
        Gen.Choose(0, 2000).Select(static n => n / 200m));

    private static readonly Gen<(InputVolumes Volumes, ValueList<UnitPrice> Prices)> Problems =
        from sites in Gen.Choose(1, 4)
        from years in Gen.Choose(1, 4)
        from inputs in Gen.Choose(1, 6)
        from quantities in Quantities.ArrayOf(sites * years * inputs)
        from prices in Prices.ArrayOf(inputs)
        from currency in Currencies
        select (
            new InputVolumes(sites, years, inputs, quantities),
            prices.Select(price => new UnitPrice(price, currency)).ToValueList());

    [Fact]
    public void MillionthsOf_AnyQuantity_RoundItsVeryValue() => Holds(Quantities, static quantity =>
        LineRounding.MillionthsOf(quantity) == (ulong)(Exact(quantity) * 1_000_000m));

    [Fact]
    public void Cost_AnyLine_IsThatOfDecimals() => Holds(Problems, static problem => Expected(problem) is { } lines
        ? VolumeCosting.Cost(problem.Volumes, problem.Prices).Lines
            .SequenceEqual(lines.Where(static line => !line.Amount.IsZero))
        : Overflows(problem));

    [Fact]
    public void Totals_OfAnyLines_AgreeAlongAllDimensions() => Holds(Problems, static problem =>
    {
        if (Expected(problem) is not { } lines)
        {
            return Overflows(problem);
        }

        var costs = VolumeCosting.Cost(problem.Volumes, problem.Prices);
        var (sites, years, inputs) = (costs.Sites, costs.Years, costs.Inputs);
        var total = Money.Sum(lines.Select(static line => line.Amount), costs.Currency);
        Money Sum(int count, Func<int, Money> part) =>
            Money.Sum(Enumerable.Range(0, count).Select(part), costs.Currency);
        return costs.Total() == total
            && Sum(sites, s => costs.Total(site: s)) == total
            && Sum(years, y => costs.Total(year: y)) == total
            && Sum(inputs, i => costs.Total(input: i)) == total
            && Sum(sites, s => Sum(years, y => costs.Total(site: s, year: y))) == total
            && Sum(years, y => Sum(inputs, i => costs.Total(year: y, input: i))) == total
            && Sum(sites, s => costs.Total(site: s, input: 0)) == costs.Total(input: 0)
            && Sum(years, y => costs.Total(year: y, input: 0)) == costs.Total(input: 0)
            && Sum(inputs, i => costs.Total(site: 0, input: i)) == costs.Total(site: 0);
    });

    [Fact]
    public void Cost_AnyNumberOfThreads_GivesTheSameLines()
    {
        var volumes = new InputVolumes(1000, 2, 50, MadeUpVolumes.ManyAmounts(100_000));
        var prices = Enumerable.Range(1, 50).Select(n => UnitPrice.Eur(n / 1000m)).ToValueList();
        var one = VolumeCosting.Cost(volumes, prices, 1, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(one, VolumeCosting.Cost(volumes, prices, 2, cancellationToken: TestContext.Current.CancellationToken));
    }

    // Slow and obvious: all lines in decimal money; nothing where one reaches the limit.
    private static List<InputCostLine>? Expected((InputVolumes Volumes, ValueList<UnitPrice> Prices) problem)
    {
        var (volumes, prices) = problem;
        var lines =
            from site in Enumerable.Range(0, volumes.Sites)
            from year in Enumerable.Range(0, volumes.Years)
            from input in Enumerable.Range(0, volumes.Inputs)
            let amount = (prices[input] * Exact(volumes[site, year, input])).Rounded()
            select new InputCostLine(site, year, input, amount);
        var all = lines.ToList();
        return all.TrueForAll(static line => line.Amount.Amount < Money.Limit) ? all : null;
    }

    private static bool Overflows((InputVolumes Volumes, ValueList<UnitPrice> Prices) problem)
    {
        Assert.Throws<OverflowException>(() => VolumeCosting.Cost(problem.Volumes, problem.Prices));
        return true;
    }

    // The very value of a double is a fraction; six of its decimals are kept.
    private static decimal Exact(double quantity)
    {
        var denominator = BigInteger.One;
        while (quantity != Math.Floor(quantity))
        {
            (quantity, denominator) = (quantity * 2, denominator * 2);
        }

        var doubled = new BigInteger(quantity) * 2_000_000;
        return (decimal)((doubled + denominator) / (2 * denominator)) / 1_000_000m;
    }
}
