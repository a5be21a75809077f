using System.Text.Json;
using HealthCoop.Documents;
using Xunit;

namespace HealthCoop.Conformance.Cases;

/// <summary>The documents of the cases against the published case files: nothing is missing, nothing differs.</summary>
public sealed class CaseFileTests
{
    private static readonly string Documents =
        Path.Combine(ConformanceFolder.RepositoryRoot, "tests", "HealthCoop.Sdk.Tests", "Cases");

    [Fact]
    public void Assertions_OfTheTests_AreThoseOfTheCases()
    {
        var published = CaseFiles().Select(file => (
            Id: file.GetProperty("caseId").GetString()!,
            Assertions: file.GetProperty("assertions").EnumerateArray().Select(assertion => (
                Id: assertion.GetProperty("id").GetString()!,
                Expected: assertion.GetProperty("expected")))));

        var tested = Parse(Path.Combine(Documents, "Expected", "assertions.json"));

        Assert.Equal(
            published
                .SelectMany(file => file.Assertions, (file, each) => Line(file.Id, each.Id, each.Expected))
                .Order(StringComparer.Ordinal),
            tested.EnumerateObject()
                .SelectMany(file => file.Value.EnumerateObject(), (file, each) => Line(file.Name, each.Name, each.Value))
                .Order(StringComparer.Ordinal));

        static string Line(string caseId, string id, JsonElement expected) => $"{caseId} {id} {expected.GetRawText()}";
    }

    [Fact]
    public void Documents_OfTheTests_CiteEachSourceOfTheCases() => Assert.All(CaseFiles(), file =>
    {
        var document = Path.Combine(Documents, $"{file.GetProperty("caseId").GetString()}.json");
        var programme = ProgrammeDocument.Read(File.ReadAllBytes(document)).Require();

        Assert.Equal(
            file.GetProperty("sources").EnumerateArray()
                .Select(source => source.GetProperty("url").GetString())
                .Order(StringComparer.Ordinal),
            programme.SourceDocuments
                .Select(source => source.Url?.OriginalString)
                .OfType<string>()
                .Order(StringComparer.Ordinal));
    });

    private static List<JsonElement> CaseFiles()
    {
        var files = Directory.GetFiles(ConformanceFolder.RequireBeside(Path.Combine("domain", "cases")), "*.json");
        Assert.NotEmpty(files);
        return [.. files.Select(Parse)];
    }

    private static JsonElement Parse(string path) => JsonElement.Parse(File.ReadAllBytes(path));
}
