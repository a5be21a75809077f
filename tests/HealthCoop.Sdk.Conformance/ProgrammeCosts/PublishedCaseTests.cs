using HealthCoop.Planning.Costing.Scaling;
using Xunit;
using static HealthCoop.Conformance.ProgrammeCosts.ProgrammeCostFolder;

namespace HealthCoop.Conformance.ProgrammeCosts;

/// <summary>The published unit cases.</summary>
public sealed class PublishedCaseTests
{
    private static readonly string[] CountryTables =
    [
        "sahel_distances.csv", "sahel_divisions.csv", "sahel_facilities.csv", "sahel_per_diems.csv",
        "sahel_population_2010_2035.csv", "sahel_salaries.csv", "sahel_economic.csv",
    ];

    // The case states no population; the three figures imply one person, province and district count that are whole.
    [Theory]
    [InlineData("national", AdministrativeLevel.National)]
    [InlineData("provincial", AdministrativeLevel.Provincial)]
    [InlineData("district", AdministrativeLevel.District)]
    public void FitFte_Algeria2020_IsThatOfTheCountsThatItImplies(string name, AdministrativeLevel level)
    {
        var published = CaseFile.GetProperty("published_unit_tests").EnumerateArray()
            .Single(test => test.GetProperty("fn").GetString() == "fit_FTE");
        var algeria = new AdministrativeDivisions { Population = 43_451_666, Provinces = 48, Districts = 1_541 };

        var staff = WhoChoice.Staff(FullTimeEquivalent.Of(published.GetProperty("fte").GetDecimal()), level, algeria);

        Assert.True(IsPublished(published.GetProperty(name).GetDecimal(), staff.Count), $"{name} is not {staff}.");
    }

    [Theory]
    [InlineData("DZA")]
    [InlineData("ARG")]
    [InlineData("GBR")]
    [InlineData("JPN")]
    [InlineData("AUS")]
    [InlineData("USA")]
    public void Tables_OfCountries_LackThoseOfTheOtherCases(string country) => Assert.All(CountryTables, table =>
        Assert.All(Rows(table), row => Assert.DoesNotContain(country, row.Values)));
}
