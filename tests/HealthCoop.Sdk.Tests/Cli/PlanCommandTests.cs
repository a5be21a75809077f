using System.Text.Json;
using HealthCoop.Planning;
using Xunit;

namespace HealthCoop.Tests.Cli;

public sealed class PlanCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Plan_AFundedProgramme_EndsWith0()
    {
        var run = CliRun.Of("plan", _folder.Write(SmallProgramme.Funded));

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.StartsWith("Health in Ségou\nA small programme\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_WithAGap_IsWrittenAndEndsWith1()
    {
        var run = CliRun.Of("plan", _folder.Write(SmallProgramme.WithGap), "--output", _folder["out"]);

        Assert.Equal(1, run.Code);
        Assert.Equal(
            "healthcoop: the funding gap is EUR 300,000.00.\n"
            + "healthcoop: the programme breaks rules (HC-FIN-002); see 'validate'.\n",
            run.Error);
        Assert.Contains("Funding gap by month", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "Checked: every figure follows from the programme; 1 broken rule, ",
            run.Output,
            StringComparison.Ordinal);
        Assert.True(File.Exists(_folder["out/plan.json"]));
    }

    [Fact]
    public void Plan_WithAFolder_WritesThePlanAndNothingElse()
    {
        Directory.CreateDirectory(_folder["out"]);
        _folder.Write("out/plan.json", "an older plan");

        var run = CliRun.Of("plan", _folder.Write(SmallProgramme.Funded), "--output", _folder["out"]);

        Assert.Equal(0, run.Code);
        var path = Path.Combine(_folder["out"], "plan.json");
        Assert.EndsWith($"Plan written to {path}\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(["plan.json"], Directory.EnumerateFileSystemEntries(_folder["out"]).Select(Path.GetFileName));
        var read = PlanDocument.Read(File.ReadAllBytes(_folder["out/plan.json"]));
        Assert.Equal(
            new ProgrammePlanner().Plan(SmallProgramme.Funded, TestContext.Current.CancellationToken).Plan,
            read.Value);
    }

    [Fact]
    public void Plan_WithAFolderThatIsAFile_EndsWith2AndShowsNoPlan()
    {
        var run = CliRun.Of("plan", _folder.Write(SmallProgramme.Funded), "--output", _folder.Write("file", "content"));

        Assert.Equal((2, string.Empty), (run.Code, run.Output));
        Assert.Matches(@"^healthcoop: '[^\n]*cannot be written[^\n]*\n$", run.Error);
    }

    [Fact]
    public void Plan_WithAFolderWherePlanJsonIsAFolder_LeavesNoDraft()
    {
        Directory.CreateDirectory(_folder["out/plan.json"]);

        var run = CliRun.Of("plan", _folder.Write(SmallProgramme.Funded), "--output", _folder["out"]);

        Assert.Equal(2, run.Code);
        Assert.Equal(["plan.json"], Directory.EnumerateFileSystemEntries(_folder["out"]).Select(Path.GetFileName));
    }

    [Fact]
    public void Plan_AFaultyDocument_IsAnsweredAsByValidate()
    {
        var path = _folder.Write("faulty.json", """{ "id": "a" }""");

        Assert.Equal(CliRun.Of("validate", path), CliRun.Of("plan", path));
        Assert.Equal(CliRun.Of("validate", path, "--format", "json"), CliRun.Of("plan", path, "--format", "json"));
    }

    [Fact]
    public void Plan_AnInfeasibleProgramme_NamesConflictsAndWaysOut()
    {
        var path = _folder.Write(SmallProgramme.Infeasible);

        var run = CliRun.Of("plan", path, "--output", _folder["out"]);

        Assert.Equal((1, string.Empty), (run.Code, run.Output));
        Assert.StartsWith(
            $"healthcoop: '{path}' cannot be planned: 1 conflict.\n1. ",
            run.Error,
            StringComparison.Ordinal);
        Assert.Contains("/activities/0/notAfter", run.Error, StringComparison.Ordinal);
        Assert.Contains("→ Way out: ", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["out"]));
    }

    [Fact]
    public void Plan_AnInfeasibleProgrammeAsJson_WritesConflicts()
    {
        var run = CliRun.Of("plan", _folder.Write(SmallProgramme.Infeasible), "--format", "json", "--language", "fr");

        Assert.Equal(1, run.Code);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("small", json.RootElement.GetProperty("programme").GetString());
        var conflict = Assert.Single(json.RootElement.GetProperty("conflicts").EnumerateArray());
        Assert.Equal(["message", "members", "waysOut"], conflict.EnumerateObject().Select(member => member.Name));
        Assert.NotEqual(0, conflict.GetProperty("waysOut").GetArrayLength());
    }
}
