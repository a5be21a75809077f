using HealthCoop.Territories;
using Xunit;

namespace HealthCoop.Tests.Places;

public sealed class TerritoryKindsTests
{
    [Theory]
    [InlineData("ML", TerritoryKind.Cercle, true)]
    [InlineData("ML", TerritoryKind.Province, false)]
    [InlineData("BF", TerritoryKind.Province, true)]
    [InlineData("BF", TerritoryKind.Sector, true)]
    [InlineData("BF", TerritoryKind.Cercle, false)]
    [InlineData("FR", TerritoryKind.Metropolis, true)]
    [InlineData("FR", TerritoryKind.HealthDistrict, false)]
    public void Of_ACountry_ListsItsOwn(string country, TerritoryKind kind, bool expected) =>
        Assert.Equal(expected, TerritoryKinds.Of(new(country))!.Value.Contains(kind));

    [Fact]
    public void Of_AnotherCountry_IsNotKnown() => Assert.Null(TerritoryKinds.Of(new("NE")));

    [Fact]
    public void Kinds_ButThoseOfEveryCountry_AreOfSome() => Assert.Equal(
        [TerritoryKind.Locality, TerritoryKind.Unbounded],
        Enum.GetValues<TerritoryKind>().Except(
            new[] { CountryCode.Mali, CountryCode.BurkinaFaso, CountryCode.France }
                .SelectMany(country => TerritoryKinds.Of(country)!.Value)));
}
