using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Values;

public sealed class ValidityProperties
{
    [Fact]
    public void Contains_OfADay_HoldsFromTheFirstThroughTheLast() => Law.Holds(Generators.Validities, static validity =>
        validity.Contains(validity.From)
        && (validity.Through is not { } last || (validity.Contains(last) && !validity.Contains(last.PlusDays(1))))
        && (validity.Through is not null || validity.Contains(new(9999, 12, 31)))
        && (validity.From == default || !validity.Contains(validity.From.PlusDays(-1))));

    [Fact]
    public void Overlaps_OfTwoIntervals_MeansThatADayLiesInBoth() => Law.Holds(
        from first in Generators.Validities
        from second in Generators.Validities
        from near in Generators.Booleans
        let days = second.Through is { } last ? Period.DaysBetween(second.From, last) : -1
        let end = first.Through ?? first.From
        select (first, second: near ? new Validity(end, days < 0 ? null : end.PlusDays(days)) : second),
        static c =>
        {
            var later = LocalDate.Max(c.first.From, c.second.From);
            var meet = c.first.Contains(later) && c.second.Contains(later);
            return c.first.Overlaps(c.second) == meet && c.second.Overlaps(c.first) == meet;
        });

    [Fact]
    public void Overlaps_OfNeighbours_IsFalseUntilTheyShareADay()
    {
        var june = new Validity(new(2019, 6, 1), new LocalDate(2019, 6, 30));

        Assert.False(june.Overlaps(new(new(2019, 7, 1))));
        Assert.True(june.Overlaps(new(new(2019, 6, 30))));
    }

    [Theory]
    [InlineData("2019-01-02/2019-01-01")]
    [InlineData("2019-01-02")]
    [InlineData("2019-01-02/")]
    [InlineData("../2019-01-02")]
    [InlineData("2019-01-02/2019-02-30")]
    [InlineData("2019-01-02/2019-01-03/2019-01-04")]
    [InlineData(" 2019-01-02/..")]
    public void TryParse_OfWhatIsNoInterval_Refuses(string text)
    {
        Assert.False(Validity.TryParse(text, out var validity));
        Assert.Equal(default, validity);
    }

    [Theory]
    [InlineData("2017/2013")]
    [InlineData("0000/2013")]
    [InlineData("2013-2017")]
    [InlineData("2013/17")]
    [InlineData("2013/ 201")]
    public void TryParse_OfNoRangeOfYears_Refuses(string text)
    {
        Assert.False(YearRange.TryParse(text, out var years));
        Assert.Equal(default, years);
    }

    [Fact]
    public void Constructor_OfAnEndBeforeTheStart_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Validity(new(2019, 1, 2), new LocalDate(2019, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new YearRange(2017, 2013));
        Assert.Throws<ArgumentOutOfRangeException>(() => new YearRange(0, 2013));
        Assert.Throws<ArgumentOutOfRangeException>(() => new YearRange(2013, 10000));
    }
}
