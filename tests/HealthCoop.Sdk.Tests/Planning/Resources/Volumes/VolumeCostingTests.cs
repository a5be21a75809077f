using HealthCoop.Planning.Resources.Volumes;
using Xunit;

namespace HealthCoop.Tests.Planning.Resources.Volumes;

public sealed class VolumeCostingTests
{
    private static readonly InputVolumes Volumes = new(2, 2, 2, [1.5, 0, 2, 3, 0.1, 10, 0, 1]);

    private static readonly InputCosts Costs = VolumeCosting.Cost(Volumes, [UnitPrice.Eur(0.01m), UnitPrice.Eur(2m)]);

    [Fact]
    public void Cost_OfQuantities_HasALineForEachThatCosts() => Assert.Equal(
        [
            new(0, 0, 0, Money.Eur(0.02m)),
            new(0, 1, 0, Money.Eur(0.02m)),
            new(0, 1, 1, Money.Eur(6m)),
            new(1, 0, 1, Money.Eur(20m)),
            new InputCostLine(1, 1, 1, Money.Eur(2m)),
        ],
        Costs.Lines);

    [Fact]
    public void Total_OfSomeLines_AddsThem()
    {
        Assert.Equal(Money.Eur(28.04m), Costs.Total());
        Assert.Equal(Money.Eur(22m), Costs.Total(site: 1));
        Assert.Equal(Money.Eur(20.02m), Costs.Total(year: 0));
        Assert.Equal(Money.Eur(0.04m), Costs.Total(input: 0));
        Assert.Equal(Money.Eur(6.02m), Costs.Total(site: 0, year: 1));
        Assert.Equal(Costs[0, 1, 1], Costs.Total(0, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Costs.Total(year: 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Costs.Total(site: -1));
    }

    [Fact]
    public void Cost_WithoutAPriceForEachInput_Throws() =>
        Assert.Throws<ArgumentException>(() => VolumeCosting.Cost(Volumes, [UnitPrice.Eur(1)], cancellationToken: TestContext.Current.CancellationToken));

    [Fact]
    public void Cost_OfTwoCurrencies_Throws() => Assert.Throws<CurrencyMismatchException>(
        () => VolumeCosting.Cost(Volumes, [UnitPrice.Eur(1), UnitPrice.Xof(1)], cancellationToken: TestContext.Current.CancellationToken));

    [Fact]
    public void Cost_PriceNegativeTooLargeOrTooFine_Throws()
    {
        Assert.Throws<ArgumentException>(() => Cost(1, 0.0000001m, Currency.Eur));
        Assert.Throws<ArgumentException>(() => Cost(1, -0.01m, Currency.Eur));
        Assert.Throws<ArgumentException>(() => Cost(1, 10_000_000_000_000m, Currency.Eur));
    }

    [Fact]
    public void Cost_JustBelowTheLimit_IsExact()
    {
        var quantity = Math.BitDecrement(1e12);

        Assert.Equal(999_999_999_999_999.88m, Cost(quantity, 1000, Currency.Eur).Total().Amount);
        Assert.Equal(999_999_999_999_999.878m, Cost(quantity, 1000, new("CLF")).Total().Amount);
        Assert.Throws<OverflowException>(() => Cost(quantity, 1000, Currency.Xof));
    }

    [Theory]
    [InlineData(1e12, 1000)]
    [InlineData(1e13, 0)]
    [InlineData(1e300, 0)]
    [InlineData(9_999_999_999_999, 1000)]
    public void Cost_TooLargeForMoney_ThrowsAndSaysWhere(double quantity, int price)
    {
        var fault = Assert.Throws<OverflowException>(() => Cost(quantity, price, Currency.Eur));

        Assert.Contains("site 0, year 1, input 0", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cost_InfiniteQuantity_Throws()
    {
        var volumes = VolumeCalculator.Calculate(new(1, 1, 1, [1e300]), new(1, 1, [1e300]), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Throws<OverflowException>(() => VolumeCosting.Cost(volumes, [UnitPrice.Eur(1)], cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Cost_Stopped_Throws() => Assert.ThrowsAny<OperationCanceledException>(
        () => VolumeCosting.Cost(Volumes, [UnitPrice.Eur(1), UnitPrice.Eur(1)], 1, new CancellationToken(true)));

    private static InputCosts Cost(double quantity, decimal price, Currency currency) =>
        VolumeCosting.Cost(new(1, 2, 1, [0, quantity]), [new UnitPrice(price, currency)]);

    [Fact]
    public void Cost_ZeroWithASign_CostsNothing() => Assert.Equal(
        Money.Eur(2),
        VolumeCosting.Cost(
            new(1, 1, 3, [-0.0, 0.0, 2]),
            [UnitPrice.Eur(1), UnitPrice.Eur(1), UnitPrice.Eur(1)],
            cancellationToken: TestContext.Current.CancellationToken).Total());
}
