using System.Text.Json;
using HealthCoop.Tests.Samples;
using Xunit;

namespace HealthCoop.Tests.Cli;

public sealed class VerifyCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("parsante")]
    [InlineData("pbo-sante")]
    public void Verify_ThePlanOfASample_Passes(string sample)
    {
        var run = CliRun.Of("verify", SampleFiles.PathOf(sample), PlanOf(SampleFiles.PathOf(sample)));

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.EndsWith("every figure follows from the programme.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_AChangedFigure_NamesItAndEndsWith1()
    {
        var programme = _folder.Write(SmallProgramme.Funded);
        var plan = Changed(PlanOf(programme), "\"total\": \"EUR 1200000.00\"", "\"total\": \"EUR 1200000.01\"");

        var run = CliRun.Of("verify", programme, plan);

        Assert.Equal((1, string.Empty), (run.Code, run.Output));
        Assert.Contains(" /costs/total: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_AsJson_SaysWhetherAndWhat()
    {
        var programme = _folder.Write(SmallProgramme.Funded);
        var plan = PlanOf(programme);

        Assert.True(Json(CliRun.Of("verify", programme, plan, "--format", "json")).GetProperty("verified").GetBoolean());

        var changed = Changed(plan, "\"start\": \"2025-01-01\"", "\"start\": \"2025-01-02\"");
        var answer = Json(CliRun.Of("verify", programme, changed, "--format", "json"));
        Assert.False(answer.GetProperty("verified").GetBoolean());
        Assert.NotEqual(0, answer.GetProperty("counts").GetProperty("error").GetInt32());
    }

    [Fact]
    public void Verify_ThePlanOfAnotherProgramme_EndsWith1() => Assert.Equal(
        1,
        CliRun.Of("verify", SampleFiles.PathOf("parsante"), PlanOf(_folder.Write(SmallProgramme.Funded))).Code);

    [Fact]
    public void Verify_AsText_TellsTheFirstFindingsAndCountsTheRest()
    {
        var plan = PlanOf(SampleFiles.PathOf("pbo-sante"));

        var run = CliRun.Of("verify", SampleFiles.PathOf("parsante"), Changed(plan, "pbo-sante", "parsante"));

        Assert.Equal(20, run.Error.Split('\n').Count(line => line.Contains(" error HC-PLN-", StringComparison.Ordinal)));
        Assert.Contains(" more; '--format json' has them.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_WhatIsNoPlan_EndsAsReadingDoes()
    {
        var programme = _folder.Write(SmallProgramme.Funded);

        Assert.Equal(1, CliRun.Of("verify", programme, programme).Code);
        Assert.Equal(2, CliRun.Of("verify", programme, _folder["missing.json"]).Code);
        Assert.Equal(2, CliRun.Of("verify", programme).Code);
    }

    [Fact]
    public void Verify_InPublic_SaysOnlyWhichRuleAPlanBreaks()
    {
        var plan = PlanOf(SampleFiles.PathOf("parsante"));

        var run = CliRun.Of("verify", SampleFiles.PathOf("parsante"), plan, "--profile", "public");

        Assert.Equal((1, string.Empty), (run.Code, run.Output));
        Assert.DoesNotContain("hombori", run.Error, StringComparison.OrdinalIgnoreCase);
    }

    private static JsonElement Json(CliRun run) => JsonElement.Parse(run.Output);

    private string PlanOf(string programme)
    {
        CliRun.Of("plan", programme, "--output", _folder["plan"]);
        return Path.Combine(_folder["plan"], "plan.json");
    }

    private string Changed(string plan, string old, string changed)
    {
        var text = File.ReadAllText(plan);
        Assert.Contains(old, text, StringComparison.Ordinal);
        return _folder.Write("changed.json", text.Replace(old, changed, StringComparison.Ordinal));
    }
}
