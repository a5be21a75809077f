using System.Globalization;
using System.Text.Json;
using Xunit;

namespace HealthCoop.Tests.Samples;

/// <summary>The samples carry every fact that is known of the two programmes, at the places that are told.</summary>
public sealed class SeedCoverageTests
{
    private static readonly Dictionary<string, JsonElement> Documents = new[] { "pbo-sante", "parsante" }.ToDictionary(
        name => name,
        name => JsonElement.Parse(File.ReadAllBytes(SampleFiles.PathOf(name))));

    public static TheoryData<string> Rows => [.. SeedCoverage.All.Select(row => row.ToString())];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Sample_OfAFact_CarriesItWhereItIsTold(string name)
    {
        var row = SeedCoverage.All.Single(row => row.ToString() == name);

        Assert.NotEmpty(row.Carriers);
        Assert.Contains(row.Carriers, carrier => carrier.Says != SeedCoverage.Absent);
        Assert.All(row.Carriers, carrier =>
        {
            var document = Documents[row.Sample];
            var found = SeedRow.Find(document, carrier.Pointer);
            var agrees = found is { } element
                ? SeedRow.Agrees(element, carrier.Says)
                : carrier.Says == SeedCoverage.Absent && SeedRow.Find(document, ParentOf(carrier.Pointer)) is not null;
            Assert.True(agrees, $"{carrier.Pointer} does not say '{carrier.Says}': {found?.GetRawText()}");
        });
    }

    [Theory]
    [InlineData("1.1", 23)]
    [InlineData("1.2", 19)]
    [InlineData("6", 7)]
    public void Coverage_OfASection_LeavesOutNoRow(string section, int rows)
    {
        var told = SeedCoverage.All
            .Where(row => row.Section == section)
            .Select(row => int.TryParse(row.Fact, CultureInfo.InvariantCulture, out var number) ? number : 0)
            .Where(number => number > 0)
            .Distinct();

        Assert.Equal(Enumerable.Range(1, rows), told);
    }

    [Theory]
    [InlineData("1.1 public additions", 17)]
    [InlineData("1.1 uncertain", 3)]
    [InlineData("1.2 public additions", 12)]
    [InlineData("1.2 uncertain", 3)]
    public void Coverage_OfWhatPublicSourcesAdd_IsWhole(string section, int facts) =>
        Assert.Equal(facts, SeedCoverage.All.Where(row => row.Section == section).DistinctBy(row => row.Fact).Count());

    private static string ParentOf(string pointer) => pointer[..pointer.LastIndexOf('/')];
}
