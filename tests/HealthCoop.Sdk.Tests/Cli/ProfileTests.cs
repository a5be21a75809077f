using HealthCoop.Tests.Samples;
using Xunit;

namespace HealthCoop.Tests.Cli;

/// <summary>What leaves the house: nothing that the public profile keeps back.</summary>
public sealed class ProfileTests : IDisposable
{
    private static readonly string Parsante = SampleFiles.PathOf("parsante");

    // What only the internal profile may tell of the garrisons: their names, ids and medicines.
    private static readonly string[] Secrets =
        ["works-hombori", "infirmerie de garnison de Hombori", "garrison infirmary of Hombori", "USD 0.699664"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("plan")]
    [InlineData("plan", "--format", "json")]
    [InlineData("plan", "--language", "fr")]
    [InlineData("validate")]
    [InlineData("validate", "--format", "json")]
    public void Run_InPublic_KeepsGarrisonsBack(params string[] args)
    {
        var run = CliRun.Of([args[0], Parsante, .. args[1..], "--profile", "public"]);

        Assert.Equal(0, run.Code);
        var told = run.Output + run.Error;
        Assert.All(Secrets, secret => Assert.DoesNotContain(secret, told, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Explain_InPublic_KeepsGarrisonsBack()
    {
        var inside = CliRun.Of("explain", Parsante, "/costs/total");
        var outside = CliRun.Of("explain", Parsante, "/costs/total", "--profile", "public");

        Assert.Contains("USD 0.699664", inside.Output, StringComparison.Ordinal);
        Assert.All(Secrets, secret => Assert.DoesNotContain(secret, outside.Output, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(inside.Lines[0], outside.Lines[0]);
    }

    [Fact]
    public void Plan_InPublic_WritesAPlanThatVerifiesInPublic()
    {
        CliRun.Of("plan", Parsante, "--profile", "public", "--output", _folder["out"]);

        Assert.Equal(0, CliRun.Of("verify", Parsante, _folder["out/plan.json"], "--profile", "public").Code);
        Assert.Equal(1, CliRun.Of("verify", Parsante, _folder["out/plan.json"]).Code);
    }

    [Fact]
    public void Validate_AFaultyDocumentInPublic_RepeatsNothingOfIt()
    {
        var path = _folder.Write("faulty.json", """{ "id": "a", "secret place": 7 }""");

        var run = CliRun.Of("validate", path, "--profile", "public");

        Assert.Equal(1, run.Code);
        Assert.Contains("HC-DOC-007", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("secret place", run.Error, StringComparison.Ordinal);
        Assert.Contains("secret place", CliRun.Of("validate", path).Error, StringComparison.Ordinal);
    }
}
