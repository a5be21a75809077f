using System.Text.Json;
using Xunit;

namespace HealthCoop.Tests.Cli;

public sealed class PlanSummaryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly JsonDocument _json;
    private readonly CliRun _run;

    public PlanSummaryTests()
    {
        _run = CliRun.Of("plan", _folder.Write(SmallProgramme.Funded), "--format", "json");
        _json = JsonDocument.Parse(_run.Output);
    }

    public void Dispose()
    {
        _json.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("programme", "small")]
    [InlineData("basis", "exAnte")]
    [InlineData("start", "2025-01-01")]
    [InlineData("end", "2026-06-30")]
    [InlineData("currency", "EUR")]
    [InlineData("totalCost", "1200000.00")]
    [InlineData("gap", "0.00")]
    [InlineData("unattributed", "300000.00")]
    public void Summary_HasTexts(string member, string expected) =>
        Assert.Equal(expected, _json.RootElement.GetProperty(member).GetString());

    [Fact]
    public void Summary_HasTheFunding()
    {
        var funding = _json.RootElement.GetProperty("funding").EnumerateArray().ToList();

        Assert.Equal(
            [("eu", "900000.00", "0.75"), ("co-financing", "300000.00", "0.25")],
            funding.Select(source => (
                source.GetProperty("source").GetString(),
                source.GetProperty("amount").GetString(),
                source.GetProperty("share").GetRawText())));
        Assert.Equal(JsonValueKind.Null, funding[1].GetProperty("partner").ValueKind);
    }

    [Theory]
    [InlineData("criticalPath", "works", "training")]
    [InlineData("conditionalMilestones", "directorate")]
    public void Summary_HasLists(string member, params string[] expected) =>
        Assert.Equal(expected, _json.RootElement.GetProperty(member).EnumerateArray().Select(item => item.GetString()));

    [Fact]
    public void Summary_HasUnknownsAsPointers() => Assert.Contains(
        "/activities/1/trainees/parts/0/people",
        _json.RootElement.GetProperty("unknowns").EnumerateArray().Select(item => item.GetString()));

    [Fact]
    public void Summary_HasTheAssumedShareAsANumber() =>
        Assert.Equal(0.5m, _json.RootElement.GetProperty("assumedShareOfCost").GetDecimal());

    [Fact]
    public void Summary_IsAllOfStandardOutput() => Assert.Equal((0, string.Empty), (_run.Code, _run.Error));

    [Fact]
    public void Summary_IsTheSameInEveryLanguage() =>
        Assert.Equal(_run, CliRun.Of("plan", _folder["small.json"], "--format", "json", "--language", "fr"));
}
