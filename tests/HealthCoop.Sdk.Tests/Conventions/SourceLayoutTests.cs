using HealthCoop.Tests.Conventions.Rules;
using Xunit;

namespace HealthCoop.Tests.Conventions;

public sealed class SourceLayoutTests
{
    private const string Library = "src/HealthCoop.Sdk";

    private static readonly string[] Texts = [".cs", ".csproj", ".md", ".json", ".txt", ".csv", ".props"];

    [Fact]
    public void Files_OfTheLibrary_AreLaidOutByConcept()
    {
        var files = Repository.FilesUnder(Library).Where(file => Path.GetExtension(file) == ".cs").ToArray();

        Assert.NotEmpty(files);
        Convention.Holds(
            files.SelectMany(file => SourceLayout.Faults(Path.GetRelativePath(Library, file), Repository.Read(file))),
            "A folder is a namespace; a public type has a file of its name; a file stays small and finished.");
    }

    [Fact]
    public void Texts_OfTheProject_SpeakOfItself() => Convention.Holds(
        from root in new[] { "src", "tests", "samples", "benchmarks", "README.md", "CHANGELOG.md" }
        from file in Repository.FilesUnder(root)
        where Texts.Contains(Path.GetExtension(file)) && Path.GetFileName(file) != "packages.lock.json"
        from fault in Talk.Faults(file, Repository.Read(file))
        select fault,
        "Say what the code does, not who or what wrote it.");

    [Theory]
    [InlineData("Finance/Budget.cs", "namespace HealthCoop.Law;", "the folder says HealthCoop.Finance")]
    [InlineData("Money.cs", "public sealed record Amount;", "Amount belongs in Amount.cs")]
    [InlineData("Money.cs", "public delegate Money Scale<T>(T by);", "Scale belongs in Scale.cs")]
    [InlineData("Money.cs", "// TO" + "DO: round", ":1: TO" + "DO")]
    [InlineData("Money.cs", "#reg" + "ion Sums", "#reg" + "ion")]
    public void Faults_OfAFaultyFile_AreFound(string path, string text, string expected) =>
        Assert.Contains(expected, Assert.Single(SourceLayout.Faults(path, text)), StringComparison.Ordinal);

    [Theory]
    [InlineData(401, 1)]
    [InlineData(1, 121)]
    public void Faults_OfALargeFile_AreFound(int lines, int columns) =>
        Assert.Single(SourceLayout.Faults("Money.cs", new string('\n', lines - 1) + new string('x', columns)));

    [Theory]
    [InlineData("Money.Operators.cs", "namespace HealthCoop;\n\npublic readonly partial record struct Money\n{\n}")]
    [InlineData("Finance/A.cs", "namespace HealthCoop.Finance;\n\npublic sealed record A;\n\ninternal class B;")]
    [InlineData("Claim.cs", "public static class Claim;\n\npublic sealed record Claim<T>;")]
    public void Faults_OfASoundFile_AreNone(string path, string text) => Assert.Empty(SourceLayout.Faults(path, text));

    [Theory]
    [InlineData("written by a sub" + "agent", true)]
    [InlineData("by an A" + "I assistant", true)]
    [InlineData("agents de santé, aides-soignants, maintenance", false)]
    public void Talk_OfTheMaking_IsFound(string text, bool expected) =>
        Assert.Equal(expected, Talk.Faults("README.md", text).Any());
}
