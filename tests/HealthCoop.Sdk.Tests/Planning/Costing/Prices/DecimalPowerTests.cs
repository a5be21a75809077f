using FsCheck;
using FsCheck.Fluent;
using HealthCoop.Planning.Costing.Prices;
using HealthCoop.Tests.Values;
using Xunit;

namespace HealthCoop.Tests.Planning.Costing.Prices;

public sealed class DecimalPowerTests
{
    private const decimal Precision = 0.000000000000000000000001m;

    private static readonly Gen<decimal> Factors = Generators.Shares.Select(share => 1 + share);

    [Theory]
    [InlineData("1", "0.5", "1")]
    [InlineData("2", "0.5", "1.414213562373095048801688724")]
    [InlineData("1.21", "0.5", "1.1")]
    [InlineData("1.03", "0", "1")]
    [InlineData("1.331", "0.3333333333333333333333333333", "1.1")]
    public void Part_OfAKnownRoot_IsTheRoot(string factor, string exponent, string expected) =>
        AssertNear(Read(expected), DecimalPower.Part(Read(factor), Read(exponent)));

    [Fact]
    public void Part_TwiceTheHalf_IsTheWhole() => Values.Law.Holds(Factors, static factor =>
        IsNear(factor, DecimalPower.Part(factor, 0.5m) * DecimalPower.Part(factor, 0.5m)));

    [Fact]
    public void Part_OfASum_IsTheProduct() => Values.Law.Holds(
        from factor in Factors
        from shares in Generators.Shares.Two()
        select (factor, One: shares.Item1 / 2, Other: shares.Item2 / 2),
        static each => IsNear(
            DecimalPower.Part(each.factor, each.One + each.Other),
            DecimalPower.Part(each.factor, each.One) * DecimalPower.Part(each.factor, each.Other)));

    [Fact]
    public void Whole_OfAFactor_MultipliesItWithItself()
    {
        Assert.Equal(1, DecimalPower.Whole(1.03m, 0));
        Assert.Equal(1.03m * 1.03m * 1.03m, DecimalPower.Whole(1.03m, 3));
    }

    private static decimal Read(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static bool IsNear(decimal expected, decimal actual) => Math.Abs(expected - actual) <= Precision;

    private static void AssertNear(decimal expected, decimal actual) =>
        Assert.InRange(actual, expected - Precision, expected + Precision);
}
