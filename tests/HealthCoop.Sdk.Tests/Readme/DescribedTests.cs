using System.Globalization;
using System.Text.RegularExpressions;
using HealthCoop.Tests.Conventions;
using Xunit;

namespace HealthCoop.Tests.Readme;

/// <summary>What the README says can be described has a type and a test.</summary>
public sealed partial class DescribedTests
{
    private const int Systems = 30;

    private static readonly List<Match> Rows =
        Row().Matches(File.ReadAllText(Path.Combine(Repository.Root, "README.md"))).ToList();

    [Fact]
    public void Rows_AreThoseOfTheField() =>
        Assert.Equal(Enumerable.Range(1, Systems), Rows.Select(row => int.Parse(row.Groups["number"].Value, CultureInfo.InvariantCulture)));

    [Fact]
    public void Rows_NameTypesThatAreThere()
    {
        var types = PublicSurface.Types.Select(PublicSurface.NameOf).ToHashSet(StringComparer.Ordinal);

        Assert.All(Rows, row => Assert.NotEmpty(TypesOf(row)));
        Assert.Empty(Rows.SelectMany(TypesOf).Except(types));
    }

    [Fact]
    public void Rows_HaveATestThatBuildsThemAndReadsThemBack()
    {
        var tests = typeof(DescribedTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .Where(method => method.IsDefined(typeof(FactAttribute), false))
            .Select(method => method.Name)
            .ToList();

        Assert.All(
            Enumerable.Range(1, Systems),
            number => Assert.Contains(tests, name => name.StartsWith($"System{number:00}_", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> TypesOf(Match row) =>
        Type().Matches(row.Groups["types"].Value).Select(match => match.Groups["name"].Value);

    [GeneratedRegex(@"^\| (?<number>[0-9]+) \|[^|]*\|(?<types>[^|]*)\|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<name>[A-Za-z]+)`")]
    private static partial Regex Type();
}
