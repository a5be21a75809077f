using System.Text.RegularExpressions;
using HealthCoop.Tests.Conventions;
using Xunit;

namespace HealthCoop.Tests.Readme;

/// <summary>What the README shows is what is there.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void Example_IsTheCompiledOne()
    {
        var example = File.ReadAllText(Path.Combine(Repository.Root, "samples", "Embedding", "Program.cs"));
        Assert.Equal(example, Code().Match(Text).Groups["code"].Value);
        Assert.InRange(example.Split('\n').Length, 10, 21);
    }

    [Fact]
    public void Links_LeadSomewhere() => Assert.All(
        Link().Matches(Text).Select(match => match.Groups["path"].Value).Where(path => !path.Contains("://", StringComparison.Ordinal)),
        path => Assert.True(Path.Exists(Path.Combine(Repository.Root, path)), path));

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\((?<path>[^)]+)\)")]
    private static partial Regex Link();
}
