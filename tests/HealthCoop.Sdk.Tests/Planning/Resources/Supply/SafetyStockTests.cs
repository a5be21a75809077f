using System.Globalization;
using FsCheck.Fluent;
using HealthCoop.Planning.Resources.Supply;
using Xunit;

namespace HealthCoop.Tests.Planning.Resources.Supply;

public sealed class SafetyStockTests
{
    [Fact]
    public void SafetyStock_ByEachRule_IsTheFormulas()
    {
        Assert.Equal(250, Of(new FixedSafetyStock(Length.Days(76))));
        Assert.Equal(300, Of(new LeadTimeSafetyStock()));
        Assert.Equal(600, Of(new LeadTimeSafetyStock(2)));
        Assert.Equal(0, Of(new FixedSafetyStock(Length.Months(0))));
        Assert.Equal(200, Of(new FixedSafetyStock(Length.Months(2))));
    }

    // 3 × 300 + 100² × 0.16 = 2,500, whose root is 50.
    [Fact]
    public void SafetyStock_Statistical_IsTheRootOfBothVariances() => Assert.Equal(
        82.5m,
        Of(new StatisticalSafetyStock(1.65m, Claim.Achieved(300m), Claim.Achieved(0.16m))));

    [Fact]
    public void SafetyStock_WithoutSpread_IsZero() => Assert.Equal(
        0,
        Of(new StatisticalSafetyStock(1.65m, Claim.Achieved(0m), Claim.Achieved(0m))));

    [Fact]
    public void Root_OfASquare_IsExact() => Values.Law.Holds(
        Gen.Choose(0, 2_000_000_000).Select(number => number / 1_000m),
        root => DecimalRoot.Of(root * root) == root);

    [Fact]
    public void Root_OfAnyNumber_IsWithin19Decimals()
    {
        const decimal step = 0.000_000_000_000_000_000_1m;
        Values.Law.Holds(
            Gen.Choose(0, 2_000_000_000).Select(number => number / 7m),
            square =>
            {
                var root = DecimalRoot.Of(square);
                return (root - step) * (root - step) <= square && square <= (root + step) * (root + step);
            });
    }

    [Theory]
    [InlineData("0", "0", 28)]
    [InlineData("0.0000000000000000000000000001", "0.00000000000001", 20)]
    [InlineData("1", "1", 28)]
    [InlineData("79228162514264337593543950335", "281474976710656", 12)]
    public void Root_AtTheEndsOfDecimals_IsFound(string square, string root, int decimals) => Assert.Equal(
        decimal.Parse(root, CultureInfo.InvariantCulture),
        decimal.Round(DecimalRoot.Of(decimal.Parse(square, CultureInfo.InvariantCulture)), decimals));

    private static decimal? Of(SafetyStock rule) =>
        CommodityQuantifier.Quantify(SupplySample.Order with { SafetyStock = rule }).Order.SafetyStock.Value;
}
