using System.Text.Json;
using HealthCoop.Programmes;
using HealthCoop.Tests.Samples;
using HealthCoop.Tests.Validation;
using Xunit;

namespace HealthCoop.Tests.Cli;

/// <summary>What the commands say of rules that are broken or undecided.</summary>
public sealed class RuleFindingsTests : IDisposable
{
    private static readonly string[] Severities = ["undecided", "warning", "advice"];

    private readonly TemporaryFolder _folder = new();

    private static Programme Broken { get; } = SoundProgramme.Create() with { Publishable = [PublicationMatter.Stocks] };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Validate_ABrokenRule_IsToldOnStandardErrorAndEndsWith1()
    {
        var run = CliRun.Of("validate", _folder.Write(Broken));

        Assert.Equal(1, run.Code);
        Assert.Contains("error HC-CIV-002 /publishable/0: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(run.Lines, line => line.StartsWith("broken: 1; undecided: 0; held: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Plan_ABrokenRule_PlansAndEndsWith1()
    {
        var run = CliRun.Of("plan", _folder.Write(Broken), "--format", "json");

        Assert.Equal(1, run.Code);
        Assert.Contains("HC-CIV-002", run.Error, StringComparison.Ordinal);
        var json = JsonElement.Parse(run.Output);
        Assert.Equal(1, json.GetProperty("findings").GetProperty("error").GetInt32());
        Assert.True(json.GetProperty("verified").GetBoolean());
    }

    [Theory]
    [InlineData("parsante", 1)]
    [InlineData("pbo-sante", 0)]
    public void Validate_ASampleAsJson_CountsWhatIsUndecided(string sample, int warnings)
    {
        var run = CliRun.Of("validate", SampleFiles.PathOf(sample), "--format", "json");

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        var json = JsonElement.Parse(run.Output);
        var findings = json.GetProperty("findings").EnumerateArray().ToList();
        Assert.All(findings, finding => Assert.Contains(finding.GetProperty("severity").GetString(), Severities));
        var undecided = findings.Count(finding => finding.GetProperty("severity").GetString() == "undecided");
        Assert.Equal(undecided, json.GetProperty("counts").GetProperty("undecided").GetInt32());
        Assert.Equal(warnings, json.GetProperty("counts").GetProperty("warning").GetInt32());
        Assert.Equal(0, json.GetProperty("counts").GetProperty("error").GetInt32());
        var plan = JsonElement.Parse(CliRun.Of("plan", SampleFiles.PathOf(sample), "--format", "json").Output);
        Assert.Equal(undecided, plan.GetProperty("findings").GetProperty("undecided").GetInt32());
        Assert.True(plan.GetProperty("verified").GetBoolean());
    }
}
