using Xunit;
using static HealthCoop.Conformance.ProgrammeCosts.ProgrammeCostFolder;

namespace HealthCoop.Conformance.ProgrammeCosts;

/// <summary>The published unit cases whose country the tables lack, so that they cannot be computed.</summary>
public sealed class PublishedCaseTests
{
    private static readonly string[] CountryTables =
    [
        "sahel_distances.csv", "sahel_divisions.csv", "sahel_facilities.csv", "sahel_per_diems.csv",
        "sahel_population_2010_2035.csv", "sahel_salaries.csv", "sahel_economic.csv",
    ];

    [Theory]
    [InlineData("DZA")]
    [InlineData("ARG")]
    [InlineData("GBR")]
    [InlineData("JPN")]
    [InlineData("AUS")]
    [InlineData("USA")]
    public void Tables_OfCountries_LackThoseOfTheseCases(string country) => Assert.All(CountryTables, table =>
        Assert.All(Rows(table), row => Assert.DoesNotContain(country, row.Values)));
}
