using System.Reflection;
using Xunit;

namespace HealthCoop.Conformance;

/// <summary>The folder of published cases, which is no part of the repository.</summary>
internal static class ConformanceFolder
{
    private const string Variable = "HEALTHCOOP_CONFORMANCE";

    /// <summary>Gets the folder of the clone.</summary>
    public static string RepositoryRoot => typeof(ConformanceFolder).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(item => item.Key == nameof(RepositoryRoot))
        .Value!;

    private static string Root => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
        ? named
        : Path.Combine(RepositoryRoot, "..", "shared", "conformance");

    /// <summary>Finds a folder of cases; the test is skipped where there is none.</summary>
    public static string Require(string name) => RequireAt(Path.Combine(Root, name));

    /// <summary>Finds a folder beside that of the cases; the test is skipped where there is none.</summary>
    public static string RequireBeside(string name) => RequireAt(Path.Combine(Root, "..", name));

    private static string RequireAt(string folder)
    {
        Assert.SkipUnless(
            Directory.Exists(folder),
            $"There is no folder {folder}: name the folder of published cases in {Variable}.");
        return folder;
    }
}
