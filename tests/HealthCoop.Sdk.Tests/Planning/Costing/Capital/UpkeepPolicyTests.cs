using HealthCoop.Planning.Costing.Capital;
using HealthCoop.Planning.Costing.Prices;
using Xunit;

namespace HealthCoop.Tests.Planning.Costing.Capital;

public sealed class UpkeepPolicyTests
{
    [Theory]
    [InlineData(1_000, 0, 0, 5)]
    [InlineData(3_000, 300, 75, 15)]
    [InlineData(250_000, 25_000, 6_250, 0)]
    public void PerYear_OfTheMalawiRules_LooksAtTheBounds(int price, int service, int spares, int corrective)
    {
        var policy = UpkeepPolicy.MalawiStrategicPlan;
        var each = policy.Rules.Select(rule => rule.PerYear(UnitPrice.Usd(price))!.Value.Amount);

        Assert.Equal([service, spares, corrective], each);
        Assert.Equal(Money.Usd(service + spares + corrective), policy.PerYear(UnitPrice.Usd(price)));
    }

    [Fact]
    public void PerYear_OfAPriceInAnotherCurrency_IsUnknown() =>
        Assert.Null(UpkeepPolicy.MalawiStrategicPlan.PerYear(UnitPrice.Xof(3_000_000)));

    [Fact]
    public void PerYear_OfAHostsOwnRule_HasNoCurrencyWithoutBounds()
    {
        var policy = new UpkeepPolicy(new("contract"), [Rule(5, 1)]);

        Assert.Equal(Money.Xof(150_000), policy.PerYear(UnitPrice.Xof(3_000_000)));
        Assert.Equal(Money.Eur(0), (policy with { Rules = [] }).PerYear(UnitPrice.Eur(1)));
    }

    [Fact]
    public void Over_NoTime_Throws() => Assert.Throws<ArgumentException>(() => Rule(5, 0));

    private static UpkeepRule Rule(decimal percent, int years) => new()
    {
        Type = UpkeepType.Service,
        ShareOfPrice = Percentage.FromPercent(percent),
        Over = Years.Of(years),
    };
}
