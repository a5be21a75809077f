using System.Reflection;
using Xunit;

namespace HealthCoop.Conformance;

/// <summary>The folder of published cases, which is no part of the repository.</summary>
internal static class ConformanceFolder
{
    private const string Variable = "HEALTHCOOP_CONFORMANCE";

    private static string Root => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
        ? named
        : Path.Combine(RepositoryRoot, "..", "shared", "conformance");

    private static string RepositoryRoot => typeof(ConformanceFolder).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(item => item.Key == nameof(RepositoryRoot))
        .Value!;

    /// <summary>Finds a folder of cases; the test is skipped where there is none.</summary>
    public static string Require(string name)
    {
        var folder = Path.Combine(Root, name);
        Assert.SkipUnless(
            Directory.Exists(folder),
            $"There is no folder {folder}: name the folder of published cases in {Variable}.");
        return folder;
    }
}
