using HealthCoop.Planning.Costing.Prices;
using Xunit;

namespace HealthCoop.Tests.Planning.Costing.Prices;

public sealed class YearsTests
{
    [Fact]
    public void Of_AYearAndAHalf_HasWholeAndPart()
    {
        var years = Years.Of(3.5m);

        Assert.Equal((3, 0.5m, "3.5 years"), (years.Whole, years.Part, years.ToString()));
        Assert.Equal(years, Years.FromMonths(42));
        Assert.Equal(default, Years.Of(0));
        Assert.False(decimal.IsNegative(Years.Of(15.0m).Part));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1001)]
    public void Of_WhatIsOutOfRange_Throws(int count)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Years.Of(count));
        Assert.Throws<ArgumentOutOfRangeException>(() => Years.FromMonths(count * 12));
    }
}
