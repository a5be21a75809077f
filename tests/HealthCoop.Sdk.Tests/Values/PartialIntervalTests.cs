using NodaTime.Text;
using Xunit;

namespace HealthCoop.Tests.Values;

public sealed class PartialIntervalTests
{
    [Theory]
    [InlineData("1990/1999", "1995-06-01", true)]
    [InlineData("1990/1999", "1990-06-01", null)]
    [InlineData("1990/1999", "1999-12-31", null)]
    [InlineData("1990/1999", "1989-12-31", false)]
    [InlineData("1990/1999", "2000-01-01", false)]
    [InlineData("2010-01-01/..", "2010-01-01", true)]
    [InlineData("../2023-03-13", "2023-03-14", false)]
    [InlineData("../..", "2023-03-14", true)]
    public void Contains_Day_TellsAsFarAsTheEndsAreKnown(string text, string day, bool? expected)
    {
        Assert.True(PartialInterval.TryParse(text, out var interval));

        Assert.Equal(expected, interval.Contains(LocalDatePattern.Iso.Parse(day).Value));
    }

    [Theory]
    [InlineData("2012/2010")]
    [InlineData("2010")]
    [InlineData("2010/")]
    [InlineData("/2010")]
    [InlineData("2010/2012/2013")]
    public void TryParse_NoInterval_IsRefused(string text) => Assert.False(PartialInterval.TryParse(text, out _));

    [Fact]
    public void Constructor_EndBeforeBeginning_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialInterval(new(2012), new(2011, 12)));
}
