using System.Diagnostics;
using HealthCoop.Tests.Conventions;
using Xunit;

namespace HealthCoop.Tests.Planning.Resources;

/// <summary>The worked WISN case is what its script prints.</summary>
public sealed class WisnWorkedScriptTests
{
    private const string Folder = "tests/HealthCoop.Sdk.Conformance/Wisn";

    [Fact]
    public async Task WisnWorked_RunAgain_PrintsTheCommittedFile()
    {
        var python = Environment.GetEnvironmentVariable("PATH")?
            .Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, "python3"))
            .FirstOrDefault(File.Exists);
        Assert.SkipWhen(python is null, "There is no python3 on the PATH.");

        var start = new ProcessStartInfo(python, [Path.Combine(Repository.Root, Folder, "wisn_worked.py")])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var printed = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, process.ExitCode);
        Assert.Equal(Repository.Read($"{Folder}/wisn_worked.json"), printed);
    }
}
