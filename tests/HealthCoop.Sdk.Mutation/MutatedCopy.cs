using System.Diagnostics;

namespace HealthCoop.Mutation;

/// <summary>A copy of the repository in a temporary folder, with mutants in it.</summary>
internal sealed class MutatedCopy : IDisposable
{
    private const string Project = "tests/HealthCoop.Sdk.Tests";

    private static readonly string[] LeftOut = [".git", "bin", "obj", "TestResults"];

    private readonly string _origin;

    /// <summary>Makes an empty folder for the copy.</summary>
    /// <param name="origin">The folder of the repository.</param>
    public MutatedCopy(string origin) =>
        (_origin, Root) = (origin, Directory.CreateTempSubdirectory("healthcoop-mutation-").FullName);

    /// <summary>Gets the program that runs the tests.</summary>
    public string TestProgram => Path.Combine(
        Root,
        Project,
        "bin/Release/net10.0",
        OperatingSystem.IsWindows() ? "HealthCoop.Sdk.Tests.exe" : "HealthCoop.Sdk.Tests");

    private string Root { get; }

    /// <summary>Copies the repository, writes mutants into the copy and builds its tests.</summary>
    /// <param name="sources">The source.</param>
    /// <param name="mutants">The mutants.</param>
    /// <returns>Whether the build succeeded; what it says is shown where it did not.</returns>
    public async Task<bool> BuildAsync(SdkSources sources, IEnumerable<MutationPoint> mutants)
    {
        Copy(new(_origin), Root);
        var written = sources.Write(mutants);
        written.Add("src/HealthCoop.Sdk/Mutant.cs", Schemata.SwitchSource);
        foreach (var (file, text) in written)
        {
            await File.WriteAllTextAsync(Path.Combine(Root, file), text).ConfigureAwait(false);
        }

        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Root,
            ArgumentList =
            {
                "build", Project, "--configuration", "Release", "-p:RunAnalyzers=false",
                "-p:TreatWarningsAsErrors=false", "-p:EnforceCodeStyleInBuild=false",
                "-p:GenerateDocumentationFile=false", "-p:UseSharedCompilation=false", "-nodeReuse:false",
            },
        };
        var (exitCode, output) = await Processes.RunAsync(start, Timeout.InfiniteTimeSpan).ConfigureAwait(false);
        if (exitCode == 0)
        {
            return true;
        }

        await Console.Error.WriteLineAsync(output).ConfigureAwait(false);
        return false;
    }

    /// <summary>Removes the copy.</summary>
    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static void Copy(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in from.EnumerateFiles())
        {
            file.CopyTo(Path.Combine(to, file.Name));
        }

        foreach (var folder in from.EnumerateDirectories().Where(folder => !LeftOut.Contains(folder.Name)))
        {
            Copy(folder, Path.Combine(to, folder.Name));
        }
    }
}
