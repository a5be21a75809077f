using System.Reflection;

namespace HealthCoop.Tests.Conventions;

/// <summary>The clone that these tests were built from.</summary>
internal static class Repository
{
    private static readonly string[] BuildFolders =
        ["bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts"];

    public static string Root { get; } = Path.GetFullPath(
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(item => item.Key == "RepositoryRoot").Value!);

    /// <summary>Files under a folder, or one file, named from the root with forward slashes; no build output.</summary>
    public static IEnumerable<string> FilesUnder(string path)
    {
        var full = Path.Combine(Root, path);
        if (File.Exists(full))
        {
            return [path];
        }
        return !Directory.Exists(full)
            ? []
            : Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
                .Where(file => !file.Split('/').Any(BuildFolders.Contains));
    }

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));
}
