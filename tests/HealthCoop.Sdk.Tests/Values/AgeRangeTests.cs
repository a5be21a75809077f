using Xunit;

namespace HealthCoop.Tests.Values;

public sealed class AgeRangeTests
{
    [Theory]
    [InlineData("4-0")]
    [InlineData("0-151")]
    [InlineData("151+")]
    [InlineData("-4")]
    [InlineData("4")]
    [InlineData("0-4-9")]
    [InlineData("0-4+")]
    [InlineData(" 0-4")]
    [InlineData("+")]
    [InlineData("")]
    public void TryParse_OfNoRange_Refuses(string text)
    {
        Assert.False(AgeRange.TryParse(text, out var ages));
        Assert.Equal(default, ages);
    }

    [Fact]
    public void Constructor_OfAgesInTheWrongOrder_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new AgeRange(5, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AgeRange(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AgeRange(151));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AgeRange(0, 151));
    }

    [Fact]
    public void Default_IsAllAges() => Assert.Equal(new AgeRange(0), default);
}
