using System.Text.Json;
using System.Text.RegularExpressions;
using HealthCoop.Validation;
using Xunit;

namespace HealthCoop.Tests.Cli;

public sealed class ValidateCommandTests : IDisposable
{
    private const string Faulty = """{ "id": "a b", "activities": 7 }""";

    private static readonly int ActiveRules = RulePacks.Shipped
        .SelectMany(pack => pack.Rules)
        .Where(rule => rule.Evidence != Evidence.Unconfirmed)
        .DistinctBy(rule => rule.Id)
        .Count();

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Validate_ASoundDocument_SaysSoAndWhatIsUndecided()
    {
        var path = _folder.Write(SmallProgramme.Funded);

        var run = CliRun.Of("validate", path);

        Assert.Equal(0, run.Code);
        Assert.Empty(run.Error);
        Assert.Equal($"{path}: no errors; Health in Ségou, 2 activities, 1 facility, 1 partner", run.Lines[0]);
        Assert.StartsWith("broken: 0; undecided: 20; ", run.Lines[1], StringComparison.Ordinal);
        Assert.Contains("  ? /facilities/0 (centre) runningCosts", run.Lines);
    }

    [Fact]
    public void Validate_InFrench_SpeaksFrench() => Assert.Contains(
        "aucune erreur ; Santé à Ségou, 2 activités, 1 établissement, 1 partenaire\nenfreintes : 0 ; indécidables : 20 ; ",
        CliRun.Of("validate", _folder.Write(SmallProgramme.Funded), "--language", "fr").Output,
        StringComparison.Ordinal);

    [Fact]
    public void Validate_AFaultyDocument_ListsFindingsWithAdviceOnStandardError()
    {
        var path = _folder.Write("faulty.json", Faulty);

        var run = CliRun.Of("validate", path);

        Assert.Equal(1, run.Code);
        Assert.Empty(run.Output);
        Assert.Matches($@"(?m)^{Regex.Escape(path)}:1:\d+: error HC-DOC-\d+ /activities: .+\n    \S", run.Error);
        Assert.Matches(@"(?m)^healthcoop: .+: \d+ errors, 0 warnings, 0 pieces of advice\.$", run.Error);
    }

    [Fact]
    public void Validate_AFaultyDocumentAsJson_WritesFindingsAndCounts()
    {
        var run = CliRun.Of("validate", _folder.Write("faulty.json", Faulty), "--format", "json");

        Assert.Equal(1, run.Code);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
        using var json = JsonDocument.Parse(run.Output);
        var findings = json.RootElement.GetProperty("findings");
        Assert.NotEqual(0, findings.GetArrayLength());
        Assert.All(findings.EnumerateArray(), finding =>
        {
            Assert.Equal(
                ["rule", "severity", "path", "message", "advice", "line", "column"],
                finding.EnumerateObject().Select(member => member.Name));
            Assert.Equal("error", finding.GetProperty("severity").GetString());
            Assert.Equal(1, finding.GetProperty("line").GetInt32());
        });
        var counts = json.RootElement.GetProperty("counts");
        Assert.Equal(findings.GetArrayLength(), counts.GetProperty("error").GetInt32());
        Assert.Equal(
            ["error", "warning", "advice", "undecided"],
            counts.EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public void Validate_ASoundDocumentAsJson_WritesNothingBroken()
    {
        var run = CliRun.Of("validate", _folder.Write(SmallProgramme.Funded), "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.All(
            json.RootElement.GetProperty("findings").EnumerateArray(),
            finding => Assert.Equal("undecided", finding.GetProperty("severity").GetString()));
        Assert.Equal(ActiveRules, json.RootElement.GetProperty("rules").GetArrayLength());
    }

    [Theory]
    [InlineData(new byte[] { (byte)'{', 0xFF, (byte)'}' }, "HC-DOC-001")]
    [InlineData(new byte[] { (byte)'{', (byte)'x' }, "HC-DOC-002")]
    [InlineData(new byte[0], "HC-DOC-002")]
    public void Validate_WhatIsNoJson_EndsWith2(byte[] content, string rule)
    {
        var path = _folder.Write("no.json", content);

        Assert.All(["validate", "plan"], command =>
        {
            var run = CliRun.Of(command, path);
            Assert.Equal((2, string.Empty), (run.Code, run.Output));
            Assert.Contains(rule, run.Error, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Validate_WhatIsTooDeep_EndsWith2()
    {
        var run = CliRun.Of("validate", _folder.Write("deep.json", new string('[', 100)));

        Assert.Equal(2, run.Code);
        Assert.Contains("HC-DOC-003", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_NoFile_EndsWith2InOneLine() =>
        Assert.All([_folder["missing.json"], _folder["no/such/folder.json"], string.Empty], path =>
        {
            var run = CliRun.Of("validate", path);

            Assert.Equal((2, string.Empty), (run.Code, run.Output));
            Assert.Matches(@"^healthcoop: '[^\n]*\n$", run.Error);
        });

    [Fact]
    public void Validate_ADirectory_EndsWith2()
    {
        var run = CliRun.Of("validate", _folder[string.Empty]);

        Assert.Equal(2, run.Code);
        Assert.Contains("is a directory", run.Error, StringComparison.Ordinal);
    }
}
