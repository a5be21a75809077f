using System.Text.Json;
using Xunit;

namespace HealthCoop.Tests.Cli;

public sealed class CompareCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Compare_AProgrammeWithItself_FindsNothing()
    {
        var programme = _folder.Write(SmallProgramme.Funded);

        Assert.Equal(
            new CliRun(0, "The plans do not differ.\n", string.Empty),
            CliRun.Of("compare", programme, programme));
    }

    [Fact]
    public void Compare_ALaterEnd_TellsWhatMovesAndWhy()
    {
        var later = SmallProgramme.Funded with
        {
            Id = new("later"),
            End = Claim.Planned(new PartialDate(2026, 7)),
            Duration = null,
        };

        var run = CliRun.Of("compare", _folder.Write(SmallProgramme.Funded), _folder.Write(later), "--format", "json");

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        var change = Assert.Single(
            JsonElement.Parse(run.Output).GetProperty("changes").EnumerateArray(),
            entry => entry.GetProperty("figure").GetString() == "/end");
        Assert.Equal("2026-07-31", change.GetProperty("after").GetString());
        Assert.NotEqual(0, change.GetProperty("causes").GetArrayLength());
    }

    [Fact]
    public void Compare_AsText_TellsTotalsAndCountsTheDetails()
    {
        var after = _folder.Write(SmallProgramme.WithGap with { Id = new("gap") });

        var run = CliRun.Of("compare", _folder.Write(SmallProgramme.Funded), after);

        Assert.Contains("(/funding/gap): ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ByMonth/", run.Output, StringComparison.Ordinal);
        Assert.EndsWith(" more; '--format json' has them.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_WhatCannotBePlanned_EndsWith1() => Assert.Equal(
        1,
        CliRun.Of(
            "compare",
            _folder.Write(SmallProgramme.Funded with { Id = new("funded") }),
            _folder.Write(SmallProgramme.Infeasible)).Code);
}
