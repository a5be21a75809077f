using System.Text.Json;
using HealthCoop.Tests.Samples;
using HealthCoop.Tests.Values;
using Xunit;

namespace HealthCoop.Tests.Cli;

public sealed class ClaimsCommandTests
{
    private static readonly string Programme = SampleFiles.PathOf("pbo-sante");

    [Theory]
    [InlineData("en", "cooperation programme", "competing: planned, XOF 814000000")]
    [InlineData("fr", "programme de coopération", "concurrent : prévu, XOF 814000000")]
    public void Claims_AsText_TellsWhatCompetesWithWhat(string language, string entity, string line)
    {
        var run = CliRun.Of("claims", Programme, "--language", language);

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Contains($"/budget/total ({entity} pbo-sante)", run.Output, StringComparison.Ordinal);
        Assert.Contains(line, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_AsJson_ListsEachFactWithItsReasonAndWhatCompetes()
    {
        var facts = JsonElement.Parse(CliRun.Of("claims", Programme, "--format", "json").Output);

        var total = facts.EnumerateArray().Single(fact => fact.GetProperty("path").ValueEquals("/budget/total"));
        Assert.NotEqual(JsonValueKind.Null, total.GetProperty("because").ValueKind);
        Assert.True(total.GetProperty("chosen").GetProperty("value").ValueEquals("EUR 1200000.00"));
        Assert.False(total.GetProperty("chosen").TryGetProperty("competing", out _));
        var competing = total.GetProperty("competing")[0];
        Assert.True(competing.GetProperty("claim").GetProperty("source").ValueEquals("maliweb-2011-12"));
        Assert.Equal(0.034113m, competing.GetProperty("deviation").GetDecimal());
        Assert.All(
            facts.EnumerateArray(),
            fact => Assert.NotEqual(0, fact.GetProperty("competing").GetArrayLength()));
    }

    [Fact]
    public void Claims_InOtherCultures_AreTheSame()
    {
        var expected = CliRun.Of("claims", Programme);
        Assert.True(Cultures.Agree(() => CliRun.Of("claims", Programme) == expected));
    }

    [Fact]
    public void Claims_OfNoFile_EndsWith2() => Assert.Equal(2, CliRun.Of("claims", "missing.json").Code);
}
