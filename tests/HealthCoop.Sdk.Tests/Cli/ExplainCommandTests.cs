using System.Text.Json;
using HealthCoop.Tests.Samples;
using Xunit;

namespace HealthCoop.Tests.Cli;

public sealed class ExplainCommandTests
{
    private static readonly string Parsante = SampleFiles.PathOf("parsante");

    [Fact]
    public void Explain_TheTotal_GoesDownToSourcesAndReasons()
    {
        var run = CliRun.Of("explain", Parsante, "/costs/total");

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Contains("EUR 3500000.00", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("source: project-sheet", run.Output, StringComparison.Ordinal);
        Assert.Contains("assumption: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_InFrench_SpeaksFrench() => Assert.Contains(
        "hypothèse",
        CliRun.Of("explain", Parsante, "/costs/total", "--language", "fr").Output,
        StringComparison.Ordinal);

    [Fact]
    public void Explain_AsJson_NamesOperandsByTheirPlace()
    {
        var run = CliRun.Of("explain", Parsante, "/costs/total", "--format", "json");

        var explanations = JsonElement.Parse(run.Output).GetProperty("explanations");
        Assert.Equal("EUR 3500000.00", explanations[0].GetProperty("value").GetString());
        Assert.All(explanations.EnumerateArray(), explanation => Assert.All(
            explanation.GetProperty("operands").EnumerateArray(),
            operand => Assert.InRange(operand.GetInt32(), 1, explanations.GetArrayLength() - 1)));
    }

    [Theory]
    [InlineData("/costs/nothing")]
    [InlineData("/programme")]
    [InlineData("costs")]
    [InlineData("")]
    public void Explain_WhatIsNoFigure_EndsWith2(string place)
    {
        var run = CliRun.Of("explain", Parsante, place);

        Assert.Equal((2, string.Empty), (run.Code, run.Output));
        Assert.Matches("^healthcoop: '[^\n]*\n$", run.Error);
    }
}
