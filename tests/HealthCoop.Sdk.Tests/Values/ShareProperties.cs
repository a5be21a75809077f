using FsCheck.Fluent;
using Xunit;

namespace HealthCoop.Tests.Values;

/// <summary>Percentages, losses, wastages and rates: alike in writing, never taken for each other.</summary>
public sealed class ShareProperties
{
    [Fact]
    public void FromPercent_AndFromFraction_AreAHundredApart() => Law.Holds(Generators.Shares, static share =>
        Percentage.FromFraction(share).Fraction == share
        && Percentage.FromFraction(share).Percent == share * 100
        && Percentage.FromPercent(share) == Percentage.FromFraction(share / 100)
        && Wastage.FromPercent(share) == Wastage.FromFraction(share / 100)
        && Loss.FromPercent(share) == Loss.FromFraction(share / 100));

    [Fact]
    public void Gross_LessTheLoss_IsTheNetQuantity() => Law.Holds(
        from percent in Gen.Choose(0, 99)
        from gross in Gen.Choose(0, 1_000_000)
        select (Loss: Loss.FromPercent(percent), Gross: (decimal)gross),
        static c => c.Loss.Gross(c.Gross * (1 - c.Loss.Fraction)) == c.Gross);

    [Fact]
    public void Needed_MoreTheWastage_IsTheUsedQuantity() => Law.Holds(
        from percent in Gen.Choose(0, 300)
        from used in Gen.Choose(0, 1_000_000)
        select (Wastage: Wastage.FromPercent(percent), Used: (decimal)used),
        static c => c.Wastage.Needed(c.Used) == c.Used + (c.Used * c.Wastage.Fraction));

    [Fact]
    public void LossAndWastage_OfTheSamePercent_NeedDifferentQuantities()
    {
        Assert.Equal(100, Loss.FromPercent(10).Gross(90));
        Assert.Equal(99, Wastage.FromPercent(10).Needed(90));
    }

    [Fact]
    public void Comparisons_OfShares_AreThoseOfFractions() => Law.Holds(
        from a in Generators.Shares
        from b in Generators.Shares
        select (A: a / 2, B: b / 2),
        static c => Compares(Percentage.FromFraction(c.A), Percentage.FromFraction(c.B), c.A, c.B)
            && Compares(Loss.FromFraction(c.A), Loss.FromFraction(c.B), c.A, c.B)
            && Compares(CollectionRate.FromFraction(c.A), CollectionRate.FromFraction(c.B), c.A, c.B)
            && Compares(Wastage.FromFraction(c.A), Wastage.FromFraction(c.B), c.A, c.B));

    [Fact]
    public void FromFraction_OutOfRange_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Percentage.FromFraction(-0.01m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Percentage.FromPercent(100.01m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Loss.FromPercent(100));
        Assert.Throws<ArgumentOutOfRangeException>(() => Loss.FromPercent(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Wastage.FromPercent(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Wastage.FromPercent(100_000_001));
        Assert.Throws<ArgumentOutOfRangeException>(() => CollectionRate.FromPercent(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => CollectionRate.FromFraction(1_000_000.01m));
        Assert.Throws<ArgumentOutOfRangeException>(() => EventRate.FromEventsPerPersonYear(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => FullTimeEquivalent.Of(-0.5m));
        Assert.Throws<OverflowException>(() => Loss.FromFraction(1 - 1e-28m).Gross(10));
    }

    [Theory]
    [InlineData("-1 %", false, false, false)]
    [InlineData("0 %", true, true, true)]
    [InlineData("99.99 %", true, true, true)]
    [InlineData("100 %", true, false, true)]
    [InlineData("100.01 %", false, false, true)]
    [InlineData("100000001 %", false, false, false)]
    [InlineData("0.00000000000000000000000000001 %", false, false, false)]
    public void TryParse_OfAPercentage_KeepsToTheRangeOfTheType(string text, bool share, bool loss, bool wastage)
    {
        Assert.Equal(share, Percentage.TryParse(text, out _));
        Assert.Equal(loss, Loss.TryParse(text, out _));
        Assert.Equal(wastage, Wastage.TryParse(text, out _));
        Assert.Equal(wastage, CollectionRate.TryParse(text, out _));
    }

    [Theory]
    [InlineData("48 % to 52 %", true)]
    [InlineData("48 % to 48 %", true)]
    [InlineData("0 % to 100 %", true)]
    [InlineData("52 % to 48 %", false)]
    [InlineData("48 % to 101 %", false)]
    [InlineData("48 % to", false)]
    [InlineData("48 %", false)]
    [InlineData("48 to 52 %", false)]
    [InlineData("1 % to 2 % to 3 %", false)]
    public void TryParse_OfARange_NeedsTwoSharesInOrder(string text, bool expected) =>
        Assert.Equal(expected, PercentageRange.TryParse(text, out _));

    [Theory]
    [InlineData(47.99, false)]
    [InlineData(48, true)]
    [InlineData(50, true)]
    [InlineData(52, true)]
    [InlineData(52.01, false)]
    public void Contains_OfARange_HoldsBothEnds(decimal percent, bool expected)
    {
        var range = new PercentageRange(Percentage.FromPercent(48), Percentage.FromPercent(52));

        Assert.Equal(expected, range.Contains(Percentage.FromPercent(percent)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PercentageRange(range.Greatest, range.Least));
    }

    [Fact]
    public void Due_OfWhatWasPaid_IsDividedByTheRate()
    {
        Assert.Equal(Money.Xof(2_000), CollectionRate.FromPercent(50).Due(Money.Xof(1_000)));
        Assert.Equal(Money.Xof(1_000), CollectionRate.FromPercent(150).Due(Money.Xof(1_500)));
        Assert.Equal(Money.Xof(333), CollectionRate.FromPercent(300).Due(Money.Xof(1_000)));
        Assert.Null(CollectionRate.FromPercent(0).Due(Money.Xof(0)));
    }

    [Theory]
    [InlineData("1.4 per person and year", "1.4 FTE")]
    [InlineData("0 per person and year", "0 FTE")]
    public void TryParse_OfAnotherUnit_Refuses(string rate, string staff)
    {
        Assert.True(EventRate.TryParse(rate, out _));
        Assert.False(EventRate.TryParse(staff, out _));
        Assert.False(EventRate.TryParse("-" + rate, out var none) && none.PerPersonYear != 0);
        Assert.True(FullTimeEquivalent.TryParse(staff, out _));
        Assert.False(FullTimeEquivalent.TryParse(rate, out _));
    }

    [Fact]
    public void Arithmetic_OfRatesAndStaff_IsThatOfDecimals()
    {
        Assert.Equal(AnnualQuantity.Of(3_500), EventRate.FromEventsPerPersonYear(1.4m) * 2_500);
        Assert.Equal(FullTimeEquivalent.Of(1.5m), FullTimeEquivalent.Of(1) + FullTimeEquivalent.Of(0.5m));
        Assert.Throws<OverflowException>(() => EventRate.FromEventsPerPersonYear(decimal.MaxValue) * 2);
        Assert.Throws<OverflowException>(() =>
            FullTimeEquivalent.Of(decimal.MaxValue) + FullTimeEquivalent.Of(decimal.MaxValue));
    }

    [Fact]
    public void Conversions_BetweenSharesRatesAndNumbers_DoNotExist()
    {
        Type[] types =
        [
            typeof(Percentage), typeof(Loss), typeof(Wastage), typeof(CollectionRate), typeof(EventRate),
            typeof(FullTimeEquivalent),
        ];
        var conversions = types
            .SelectMany(type => type.GetMethods())
            .Where(method => method.Name is "op_Implicit" or "op_Explicit");

        Assert.Empty(conversions);
    }

    private static bool Compares<T>(T left, T right, decimal a, decimal b)
        where T : IComparable<T>
    {
        bool Operator(string name) => (bool)typeof(T).GetMethod(name)!.Invoke(null, [left, right])!;
        return Math.Sign(left.CompareTo(right)) == Math.Sign(a.CompareTo(b))
            && Operator("op_LessThan") == (a < b)
            && Operator("op_LessThanOrEqual") == (a <= b)
            && Operator("op_GreaterThan") == (a > b)
            && Operator("op_GreaterThanOrEqual") == (a >= b)
            && left.Equals(right) == (a == b);
    }
}
