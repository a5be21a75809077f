using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Values;

public sealed class PartialDateProperties
{
    [Fact]
    public void EarliestAndLatest_OfADate_AreTheEndsOfWhatItCanBe() => Law.Holds(Generators.PartialDates, static date =>
        date.Earliest <= date.Latest
        && date.Earliest.Year == date.Year
        && date.Latest.Year == date.Year
        && (date.Day is null || date.Earliest == date.Latest)
        && (date.Month is null || (date.Earliest.Month == date.Month && date.Latest.Month == date.Month))
        && (date.Day is not null || date.Earliest.Day == 1)
        && (date.Day is not null || date.Latest.PlusDays(1).Day == 1));

    [Fact]
    public void FromLocalDate_OfADay_IsThatDay() => Law.Holds(Generators.Dates, static day =>
    {
        PartialDate date = day;
        return date.Earliest == day && date.Latest == day && date == new PartialDate(day.Year, day.Month, day.Day);
    });

    [Fact]
    public void FromLocalDate_OfAnotherCalendar_IsTheSameDay()
    {
        var julian = new LocalDate(2012, 11, 1).WithCalendar(CalendarSystem.Julian);

        Assert.Equal(new PartialDate(2012, 11, 1), PartialDate.FromLocalDate(julian));
    }

    [Fact]
    public void Dates_OfDifferentPrecision_Differ()
    {
        Assert.NotEqual(new PartialDate(2010), new PartialDate(2010, 1));
        Assert.NotEqual(new PartialDate(2010, 1), new PartialDate(2010, 1, 1));
        Assert.Equal(new LocalDate(2012, 2, 29), new PartialDate(2012, 2).Latest);
    }

    [Theory]
    [InlineData(0, null, null)]
    [InlineData(10000, null, null)]
    [InlineData(2010, 0, null)]
    [InlineData(2010, 13, null)]
    [InlineData(2010, null, 1)]
    [InlineData(2010, 2, 29)]
    [InlineData(2010, 4, 31)]
    [InlineData(2010, 1, 0)]
    public void Constructor_OfAnImpossibleDate_Throws(int year, int? month, int? day) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(year, month, day));

    [Theory]
    [InlineData("0000")]
    [InlineData("2010-13")]
    [InlineData("2010-00")]
    [InlineData("2010-02-29")]
    [InlineData("2010-1")]
    [InlineData("201-01")]
    [InlineData("2010/01")]
    [InlineData("2010-01/01")]
    [InlineData("2010-01-")]
    [InlineData("+201")]
    [InlineData("-201")]
    [InlineData("02/01/2019")]
    [InlineData("2010-01-01T00")]
    public void TryParse_OfWhatIsNoDate_Refuses(string text)
    {
        Assert.False(PartialDate.TryParse(text, out var date));
        Assert.Equal(default, date);
    }

    [Fact]
    public void FromLocalDate_BeforeTheYearOne_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PartialDate.FromLocalDate(new(0, 12, 31)));
}
