using HealthCoop.Territories;
using HealthCoop.Tests.Competences;
using Xunit;

namespace HealthCoop.Tests.Places;

public sealed class TerritoryTests
{
    private static readonly Territory Commune = new()
    {
        Id = new("commune"),
        Name = new("Commune"),
        Country = CountryCode.Mali,
        Versions =
        [
            Version("before", new PartialInterval(null, new(2010, 3, 31)), Evidence.PublicSource),
            Version("after", new PartialInterval(new(2010, 4, 1), new(2015)), Evidence.PublicSource),
            Version("rumour", new PartialInterval(new(2016)), Evidence.Unconfirmed),
        ],
    };

    [Theory]
    [InlineData("2010-03-31", "before")]
    [InlineData("2010-04-01", "after")]
    [InlineData("2014-12-31", "after")]
    [InlineData("2015-01-01", "after")]
    [InlineData("2015-06-01", null)]
    [InlineData("2016-01-01", null)]
    public void AsOn_ADay_IsWhatIsKnownOfThatDay(string day, string? expected) =>
        Assert.Equal(expected, Commune.AsOn(Dates.Of(day))?.Name?.English);

    [Fact]
    public void AsOn_WithTwoVersionsOfOneDay_IsNotGuessed() => Assert.Null(
        (Commune with { Versions = [.. Commune.Versions, Commune.Versions[0]] }).AsOn(new(2000, 1, 1)));

    [Theory]
    [InlineData("1999-01-01", "old")]
    [InlineData("1999-01-02", null)]
    public void AsOn_AVersionThatHasEndedNobodyKnowsWhen_IsNotGuessedLater(string day, string? expected)
    {
        var ended = Version("old", new PartialInterval(new(1999, 1, 1)), Evidence.PublicSource) with
        {
            EndedBy = TerritoryChange.Split,
        };

        Assert.Equal(expected, (Commune with { Versions = [ended] }).AsOn(Dates.Of(day))?.Name?.English);
    }

    [Fact]
    public void AsOn_ADayOfAnotherCalendar_IsTheSameDay() => Assert.Equal(
        "before",
        Commune.AsOn(Dates.Of("2010-03-31").WithCalendar(NodaTime.CalendarSystem.Julian))?.Name?.English);

    [Fact]
    public void AsOn_WithoutVersions_IsNotKnown() => Assert.Null((Commune with { Versions = [] }).AsOn(new(2000, 1, 1)));

    private static TerritoryVersion Version(string name, PartialInterval during, Evidence evidence) =>
        new() { Name = new(name), During = during, Evidence = evidence };
}
