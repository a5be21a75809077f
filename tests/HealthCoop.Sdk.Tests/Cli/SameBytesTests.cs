using System.Diagnostics;
using HealthCoop.Tests.Samples;
using HealthCoop.Tests.Values;
using Xunit;

namespace HealthCoop.Tests.Cli;

/// <summary>The same programme gives the same bytes, in whichever culture and time zone the process runs.</summary>
public sealed class SameBytesTests
{
    [Theory]
    [InlineData("parsante")]
    [InlineData("pbo-sante")]
    public async Task Plan_InOtherCulturesAndTimeZones_GivesTheSameBytes(string sample)
    {
        var expected = await RunAsync(sample, "C", "UTC");
        Assert.NotEmpty(expected.Plan);
        foreach (var (culture, zone) in new[]
        {
            ("C", "UTC"),
            ("fr_FR.UTF-8", "Europe/Paris"),
            ("ar_SA.UTF-8", "Asia/Riyadh"),
            ("tr_TR.UTF-8", "Pacific/Kiritimati"),
        })
        {
            var actual = await RunAsync(sample, culture, zone);
            Assert.Equal(expected.Output, actual.Output);
            Assert.True(expected.Plan.AsSpan().SequenceEqual(actual.Plan), $"{culture}, {zone}");
        }
    }

    [Theory]
    [InlineData("parsante")]
    [InlineData("pbo-sante")]
    public void Plan_UnderOtherCultures_PrintsTheSame(string sample)
    {
        var expected = CliRun.Of("plan", SampleFiles.PathOf(sample));
        Assert.True(Cultures.Agree(() => CliRun.Of("plan", SampleFiles.PathOf(sample)) == expected));
    }

    private static async Task<(string Output, byte[] Plan)> RunAsync(string sample, string culture, string zone)
    {
        var folder = Directory.CreateTempSubdirectory("healthcoop-");
        try
        {
            var app = Path.Combine(AppContext.BaseDirectory, "healthcoop.dll");
            var start = new ProcessStartInfo(
                "dotnet",
                [app, "plan", SampleFiles.PathOf(sample), "--output", folder.FullName])
            {
                RedirectStandardOutput = true,
                Environment = { ["LC_ALL"] = culture, ["TZ"] = zone },
            };
            using var process = Process.Start(start)!;
            var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(0, process.ExitCode);
            var plan = await File.ReadAllBytesAsync(
                Path.Combine(folder.FullName, "plan.json"),
                TestContext.Current.CancellationToken);
            return (output.Replace(folder.FullName, string.Empty, StringComparison.Ordinal), plan);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
