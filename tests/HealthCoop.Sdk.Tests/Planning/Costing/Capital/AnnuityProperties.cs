using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using HealthCoop.Planning.Costing.Capital;
using HealthCoop.Planning.Costing.Prices;
using HealthCoop.Tests.Values;
using Xunit;

namespace HealthCoop.Tests.Planning.Costing.Capital;

public sealed class AnnuityProperties
{
    private const decimal Precision = 0.000000000001m;

    private static readonly Money Capital = Money.Usd(15_029.3m);

    private static readonly Gen<DiscountRate> Rates = Generators.Shares
        .Select(share => DiscountRate.Of(Percentage.FromFraction(decimal.Round(share / 4, 6))));

    private static readonly Gen<(DiscountRate Rate, int Life)> Lives =
        from rate in Rates
        from life in Gen.Choose(1, 60)
        select (rate, life);

    [Fact]
    public void PerYear_PaidInAdvance_IsWorthTheCapital() => Values.Law.Holds(Lives, static each =>
    {
        var payment = Annuity.PerYear(Capital, each.Rate, Years.Of(each.Life), AnnuityTiming.InAdvance);
        return IsNear(Capital, Enumerable.Range(0, each.Life).Select(year => each.Rate.PresentValue(payment, year)));
    });

    [Fact]
    public void PerYear_PaidInArrears_IsWorthTheCapital() => Values.Law.Holds(Lives, static each =>
    {
        var payment = Annuity.PerYear(Capital, each.Rate, Years.Of(each.Life), AnnuityTiming.InArrears);
        return IsNear(Capital, Enumerable.Range(1, each.Life).Select(year => each.Rate.PresentValue(payment, year)));
    });

    [Fact]
    public void PerYear_OfAnyLife_IsThePublishedClosedForm() => Values.Law.Holds(
        from rate in Rates
        from months in Gen.Choose(1, 600)
        where rate.PerYear.Fraction >= 0.0001m
        select (rate, Life: Years.FromMonths(months)),
        static each =>
        {
            var r = (double)each.rate.PerYear.Fraction;
            var n = (double)each.Life.Count;
            var published = 15_029.3 / (1 + ((1 - Math.Pow(1 + r, -(n - 1))) / r));
            var ours = Annuity.PerYear(Capital, each.rate, each.Life, AnnuityTiming.InAdvance).Amount;
            return Math.Abs((published / (double)ours) - 1) < 1e-9;
        });

    [Fact]
    public void PerYear_AtAHigherRate_IsNotLower() => Values.Law.Holds(
        from rates in Rates.Two()
        from months in Gen.Choose(12, 600)
        from timing in Gen.Elements(Enum.GetValues<AnnuityTiming>())
        select (Rates: rates, Life: Years.FromMonths(months), timing),
        static each =>
        {
            var (low, high) = each.Rates.Item1.PerYear <= each.Rates.Item2.PerYear
                ? each.Rates
                : (each.Rates.Item2, each.Rates.Item1);
            return Annuity.PerYear(Capital, low, each.Life, each.timing).Amount
                <= Annuity.PerYear(Capital, high, each.Life, each.timing).Amount + Precision;
        });

    [Fact]
    public void PerYear_OverOneYear_IsTheCapital() => Values.Law.Holds(Rates, static rate =>
        Annuity.PerYear(Capital, rate, Years.Of(1), AnnuityTiming.InAdvance) == Capital
        && Annuity.PerYear(Capital, rate, Years.Of(1), AnnuityTiming.InArrears) == Capital * rate.CompoundFactor(1));

    [Fact]
    public void PerYear_AtZeroPercent_IsTheStraightLine() => Values.Law.Holds(
        from months in Gen.Choose(1, 600)
        from timing in Gen.Elements(Enum.GetValues<AnnuityTiming>())
        select (Life: Years.FromMonths(months), timing),
        static each => Annuity.PerYear(Capital, default, each.Life, each.timing) == Capital / each.Life.Count);

    [Fact]
    public void PerYear_OfWhatMakesNoSense_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Annuity.PerYear(Capital, default, default, default));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => Annuity.PerYear(Capital, default, Years.Of(1), (AnnuityTiming)2));
    }

    [Fact]
    public void PerYear_OfALifeWorthNothing_Throws() => Assert.Throws<ArgumentOutOfRangeException>(
        "usefulLife",
        () => Annuity.PerYear(Capital, DiscountRate.Of(Percentage.FromPercent(3)), Years.Of(1e-28m), default));

    [Theory]
    [InlineData(-28)]
    [InlineData(-12)]
    [InlineData(-10)]
    public void PerYear_AtARateNextToNothing_IsNextToTheStraightLine(int power)
    {
        var rate = DiscountRate.Of(Percentage.FromFraction(decimal.Parse($"1e{power}", NumberStyles.Float, Invariant)));
        var straight = Capital / 0.5m;

        var payment = Annuity.PerYear(Capital, rate, Years.Of(0.5m), AnnuityTiming.InAdvance);
        Assert.InRange(payment.Amount - straight.Amount, -0.00001m, 0.00001m);
    }

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private static bool IsNear(Money expected, IEnumerable<Money> parts) =>
        Math.Abs((Money.Sum(parts, expected.Currency) - expected).Amount) <= Precision;
}
