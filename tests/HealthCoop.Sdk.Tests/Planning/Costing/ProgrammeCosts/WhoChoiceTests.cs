using HealthCoop.Planning.Costing.ProgrammeCosts;
using Xunit;

namespace HealthCoop.Tests.Planning.Costing.ProgrammeCosts;

public sealed class WhoChoiceTests
{
    private static readonly AdministrativeDivisions Country = new()
    {
        Population = 20_000_000,
        Provinces = 10,
        Districts = 50,
    };

    private static readonly PurchasingPowerParity Parity = new()
    {
        Country = CountryCode.Mali,
        Year = 2019,
        Currency = Currency.Xof,
        LocalPerInternationalDollar = 212.5m,
    };

    [Theory]
    [InlineData(AdministrativeLevel.National, 0.8)]
    [InlineData(AdministrativeLevel.Provincial, 0.8)]
    [InlineData(AdministrativeLevel.District, 1.6)]
    public void Staff_OfALevel_GrowsWithThePeopleOfADivision(AdministrativeLevel level, decimal expected) =>
        Assert.Equal(
            FullTimeEquivalent.Of(expected),
            WhoChoice.Staff(FullTimeEquivalent.Of(2), level, Country));

    [Theory]
    [InlineData(AdministrativeLevel.National, 2, 1, 5, 2)]
    [InlineData(AdministrativeLevel.Provincial, 0.333, 1, 1, 3.33)]
    [InlineData(AdministrativeLevel.District, 0.01, 3, 0, 0.5)]
    [InlineData(AdministrativeLevel.District, 0.01, 3, 2, 0)]
    [InlineData(AdministrativeLevel.District, 0.01, 3, 6, 0.5)]
    [InlineData(AdministrativeLevel.National, 2, 0, 0, 2)]
    [InlineData(AdministrativeLevel.National, 2, 0, 1, 0)]
    public void Meetings_OfAYear_AreHeldEveryFewYearsOrOnce(
        AdministrativeLevel level,
        decimal scale,
        int everyYears,
        int year,
        decimal expected) => Assert.Equal(expected, WhoChoice.Meetings(level, Country, scale, everyYears, year));

    [Fact]
    public void RoomHire_IsSixTenthsOfAPerDiemForThirtyFiveSquareMeters()
    {
        Assert.Equal(Money.Usd(60), WhoChoice.RoomHirePerDay(Money.Usd(100), 35));
        Assert.Equal(Money.Usd(120), WhoChoice.RoomHirePerDay(Money.Usd(100), 70));
    }

    [Fact]
    public void LocalPerDiem_IsAShareOfTheInternationalOne() => Assert.Equal(
        Money.Usd(20),
        WhoChoice.LocalPerDiem(Money.Usd(100), Percentage.FromPercent(20)));

    [Fact]
    public void DailySalary_InInternationalDollars_BecomesMoneyByTheParityOfItsYearAlone()
    {
        var daily = WhoChoice.DailySalary(InternationalDollars.Of(4_600, 2019));

        Assert.Equal(InternationalDollars.Of(20, 2019), daily);
        Assert.Equal(Money.Xof(4_250), daily.ToLocal(Parity));
        Assert.Throws<ArgumentException>(() => daily.ToLocal(Parity with { Year = 2020 }));
        Assert.Throws<ArgumentException>(() => default(InternationalDollars).ToLocal(Parity));
    }

    [Fact]
    public void Reprice_BetweenYears_FollowsTheDeflatorsOfOneCountry()
    {
        var before = new GdpDeflator { Country = CountryCode.Mali, Year = 2019, Level = 160 };
        var after = before with { Year = 2021, Level = 200 };

        Assert.Equal(Money.Xof(1_250), before.Reprice(Money.Xof(1_000), after));
        Assert.Equal(Money.Xof(1_000), after.Reprice(before.Reprice(Money.Xof(1_000), after), before));
        Assert.Throws<ArgumentException>(
            () => before.Reprice(Money.Xof(1_000), after with { Country = CountryCode.BurkinaFaso }));
    }

    [Fact]
    public void Make_OfWhatDividesByNothing_Refuses()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Parity with { LocalPerInternationalDollar = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new GdpDeflator { Country = CountryCode.Mali, Year = 2019, Level = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Country with { Provinces = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Country with { Districts = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Country with { Population = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Country.CountAt((AdministrativeLevel)3));
        Assert.Throws<ArgumentOutOfRangeException>(() => WhoChoice.RoomHirePerDay(Money.Usd(100), -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => WhoChoice.Meetings(default, Country, -1, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => WhoChoice.Meetings(default, Country, 1, -1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => WhoChoice.Meetings(default, Country, 1, 1, -1));
    }
}
