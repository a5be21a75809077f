using System.Reflection;
using HealthCoop.Planning.Costing.Prices;
using Xunit;

namespace HealthCoop.Tests.Planning.Costing.Prices;

public sealed class DiscountRateTests
{
    private static readonly DiscountRate ThreePercent = DiscountRate.Of(Percentage.FromPercent(3));

    [Fact]
    public void PresentValue_OfLaterMoney_IsDividedOncePerYear()
    {
        Assert.Equal(1000, decimal.Round(ThreePercent.PresentValue(Money.Eur(1060.9m), 2).Amount, 20));
        Assert.Equal(Money.Eur(1060.9m), ThreePercent.PresentValue(Money.Eur(1000), -2));
        Assert.Equal(Money.Eur(1000), ThreePercent.PresentValue(Money.Eur(1000), 0));
    }

    [Fact]
    public void PresentValue_AtTheDefaultRate_IsTheAmount() =>
        Assert.Equal(Money.Eur(1000), default(DiscountRate).PresentValue(Money.Eur(1000), 30));

    [Fact]
    public void PresentValue_WithARateForEachYear_DividesByTheirProduct()
    {
        var fivePercent = DiscountRate.Of(Percentage.FromPercent(5));

        Assert.Equal(
            Money.Eur(1000),
            DiscountRate.PresentValue(Money.Eur(1081.5m), [ThreePercent, fivePercent]));
        Assert.Equal(Money.Eur(1000), DiscountRate.PresentValue(Money.Eur(1000), []));
    }

    [Fact]
    public void CompoundFactor_OfTwoYearsAndAHalf_TakesTheRootForTheHalf()
    {
        var factor = ThreePercent.CompoundFactor(Years.Of(2.5m));

        Assert.InRange(factor, 1.0766959061406335634m, 1.0766959061406335635m);
    }

    // The published slip raises 1 + r to the power of 1 + r: 1.0309 where one year gives 1.03.
    [Fact]
    public void CompoundFactor_OfOneYear_IsNotThePublishedSlip()
    {
        var slip = (decimal)Math.Pow(1.03, 1.03);

        Assert.Equal(1.030914m, decimal.Round(slip, 6));
        Assert.Equal(1.03m, ThreePercent.CompoundFactor(1));
        Assert.Equal(1.03m, ThreePercent.CompoundFactor(Years.Of(1)));
    }

    [Fact]
    public void Methods_OfARate_TakeNoNumberButWholeYears()
    {
        var methods = typeof(DiscountRate)
            .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static);
        var exponents = methods
            .Where(method => method.ReturnType == typeof(decimal) || method.ReturnType == typeof(Money))
            .SelectMany(method => method.GetParameters())
            .Select(parameter => parameter.ParameterType)
            .Where(type => type != typeof(Money) && type != typeof(ValueList<DiscountRate>));

        Assert.Equal([typeof(int), typeof(Years)], exponents.Distinct().OrderBy(type => type.Name));
        Assert.DoesNotContain(
            methods.Concat(typeof(Years).GetMethods()),
            method => method.Name is "op_Implicit" or "op_Explicit");
    }

    [Fact]
    public void ToString_OfARate_IsItsPercentage() => Assert.Equal("3 %", ThreePercent.ToString());
}
