using HealthCoop.Cli;
using Xunit;

namespace HealthCoop.Tests.Cli;

public sealed class UsageTests
{
    [Theory]
    [InlineData]
    [InlineData("unknown")]
    [InlineData("plan")]
    [InlineData("validate")]
    [InlineData("plan", "a.json", "b.json")]
    [InlineData("plan", "a.json", "--unknown")]
    [InlineData("plan", "a.json", "--output")]
    [InlineData("plan", "a.json", "--language", "de")]
    [InlineData("plan", "a.json", "--language", "FR")]
    [InlineData("validate", "a.json", "--format", "xml")]
    public void Run_WrongUsage_SaysSoOnStandardErrorAndEndsWith2(params string[] args)
    {
        var run = CliRun.Of(args);

        Assert.Equal(2, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("plan", "--help")]
    [InlineData("validate", "--help")]
    [InlineData("schema", "--help")]
    public void Run_Help_IsWrittenToStandardOutput(params string[] args)
    {
        var run = CliRun.Of(args);

        Assert.Equal(0, run.Code);
        Assert.Contains("--language", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Run_AnArgumentThatStartsWithAnAtSign_IsAFileAndNotAListOfArguments()
    {
        var run = CliRun.Of("plan", "@missing.json");

        Assert.Equal((2, "healthcoop: '@missing.json': there is no such file.\n"), (run.Code, run.Error));
    }

    [Fact]
    public void Run_AnUnforeseenFault_IsToldInOneLineWithoutAStackTrace()
    {
        using var output = new BrokenWriter();
        using var error = new StringWriter { NewLine = "\n" };

        var code = CliApplication.Run(["--help"], output, error, coloured: false);

        Assert.Equal((2, "healthcoop: InvalidOperationException: It broke. Twice.\n"), (code, error.ToString()));
    }

    [Fact]
    public void Run_OptionsBeforeTheCommand_AreUnderstood() => Assert.Contains(
        "n'existe pas",
        CliRun.Of("--language", "fr", "plan", "missing.json").Error,
        StringComparison.Ordinal);

    private sealed class BrokenWriter : StringWriter
    {
        public override void Flush() => throw new InvalidOperationException("It broke.\nTwice.");
    }
}
