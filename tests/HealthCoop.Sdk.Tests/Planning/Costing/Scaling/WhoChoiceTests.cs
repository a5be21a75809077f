using HealthCoop.Planning.Costing.Prices;
using HealthCoop.Planning.Costing.Scaling;
using Xunit;

namespace HealthCoop.Tests.Planning.Costing.Scaling;

public sealed class WhoChoiceTests
{
    private static readonly AdministrativeDivisions Country = new()
    {
        Population = 20_000_000,
        Provinces = 10,
        Districts = 50,
    };

    private static readonly PurchasingPowerParity Parity = new(Currency.Xof, new()
    {
        Name = new("PPA du Mali", "PPP of Mali"),
        Provenance = new("Inventé", "Made up"),
        Values = [new(2019, 212.5m)],
    });

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
        Assert.Null(InternationalDollars.Of(20, 2020).ToLocal(Parity));
        Assert.Null(default(InternationalDollars).ToLocal(Parity));
    }

    [Fact]
    public void Make_OfWhatDividesByNothing_Refuses()
    {
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
