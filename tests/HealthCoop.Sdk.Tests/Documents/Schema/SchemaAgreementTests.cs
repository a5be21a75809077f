using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Fluent;
using HealthCoop.Documents;
using HealthCoop.Tests.Conventions;
using HealthCoop.Tests.Fuzzing;
using Xunit;

namespace HealthCoop.Tests.Documents.Schema;

/// <summary>The schema lets pass what the reader reads, and refuses with it what is not of the form.</summary>
public sealed class SchemaAgreementTests
{
    // Where an object does not have the form, whatever the values are.
    private static readonly string[] OfTheForm =
    [
        "HC-DOC-006", "HC-DOC-007", "HC-DOC-009", "HC-DOC-010", "HC-DOC-011", "HC-DOC-012", "HC-DOC-013", "HC-DOC-014",
        "HC-DOC-017", "HC-DOC-018", "HC-DOC-019", "HC-DOC-022", "HC-DOC-025", "HC-DOC-028", "HC-DOC-031", "HC-DOC-033",
        "HC-CLM-001",
    ];

    // Where it may be, and the value is none: the 30th of February, an end before its start, a number spelt 1e2.
    private static readonly string[] OfTheValue =
        ["HC-DOC-023", "HC-DOC-024", "HC-DOC-026", "HC-DOC-030", "HC-DOC-004", "HC-DOC-032"];

    private static readonly SchemaValidator Schema = new(ProgrammeDocument.Schema);

    public static TheoryData<string, string, string, string> Cases => DocumentRuleTests.Cases;

    public static TheoryData<string> Files => new(
        Repository.FilesUnder("tests/HealthCoop.Sdk.Tests/Documents/Fixtures")
            .Where(file => VersionTests.Programmes.Any(row => file.EndsWith("/" + row.Data, StringComparison.Ordinal)))
            .Concat(Repository.FilesUnder("samples/programmes"))
            .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void Schema_OfADocumentThatIsRead_AcceptsIt(string file) =>
        Assert.Empty(Schema.Faults(JsonNode.Parse(Repository.Read(file))));

    [Fact]
    public void Schema_OfAGeneratedProgramme_AcceptsIt() => Values.Law.Holds(
        Gen.Choose(0, int.MaxValue),
        static seed => Schema.Accepts(JsonNode.Parse(ProgrammeDocument.ToUtf8(ProgrammeGenerator.Make(seed)).Span)));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Schema_OfADocumentWithOneError_AgreesWithTheReader(string rule, string old, string replacement, string path)
    {
        _ = path;
        if (Parsed(Encoding.UTF8.GetBytes(Sample.With(old, replacement))) is { } document)
        {
            var isValue = !OfTheForm.Contains(rule) && !OfTheValue.Contains(rule);
            Assert.True(OfTheValue.Contains(rule) || isValue == Schema.Accepts(document), rule);
        }
    }

    [Fact]
    public void Schema_OfEachSlip_RefusesItWithTheReader()
    {
        const string Folder = "tests/HealthCoop.Sdk.Tests/Documents/";
        var sound = Repository.Read(Folder + "Fixtures/1.0/handwritten.json");
        Assert.All(JsonNode.Parse(Repository.Read(Folder + "Broken/broken.json"))!.AsArray(), slip =>
        {
            var text = sound.Replace((string)slip!["old"]!, (string?)slip["new"], StringComparison.Ordinal);
            Assert.Contains((string)slip["rule"]!, Sample.Read(text).Findings.Select(finding => finding.Rule.Value));
            Assert.False(Schema.Accepts(JsonNode.Parse(text)));
        });
    }

    [Theory]
    [InlineData("\"EUR 1200000.00\"", "\"EUR -0.00\"")]
    [InlineData("EUR 1.234567", "EUR -0")]
    [InlineData("688", "-0")]
    [InlineData("2.50", "-0.0")]
    [InlineData("\"comparator\": \"about\"", "\"assumption\": null")]
    [InlineData(
        "\"value\": \"EUR 1000\"",
        "\"value\": null, "
            + "\"assumption\": { \"value\": \"EUR 1\", \"because\": { \"french\": \"x\", \"english\": \"x\" } }")]
    public void Schema_OfNoneOrNull_AcceptsItWithTheReader(string old, string replacement)
    {
        var text = Sample.With(old, replacement);

        Assert.Empty(Sample.Read(text).Findings);
        Assert.Empty(Schema.Faults(JsonNode.Parse(text)));
    }

    [Fact]
    public void Schema_OfASampleBrokenAtOnePlace_AgreesWithTheReader() => Assert.Empty(
        from place in BrokenMembers.PlacesIn(Sample.Text)
        from text in new[]
        {
            BrokenMembers.Spoil(Sample.Text, place),
            BrokenMembers.Misspell(Sample.Text, place),
            BrokenMembers.Remove(Sample.Text, place),
        }
        let fault = Disagreement(Encoding.UTF8.GetBytes(text))
        where fault is not null
        select $"{place}: {fault}");

    [Fact]
    public void Schema_OfAGeneratedDocumentBrokenOnce_AgreesWithTheReader() => Values.Law.Holds(
        Gen.Choose(0, int.MaxValue),
        static seed =>
        {
            var dice = new Dice(seed);
            var written = ProgrammeDocument.ToUtf8(ProgrammeGenerator.Make(seed)).ToArray();
            Assert.Null(Disagreement(StructureMutation.Of(written, dice, [])));
            return true;
        });

    [Fact]
    public void Schema_OfMutants_AgreesWithTheReader()
    {
        var original = Encoding.UTF8.GetBytes(Sample.Text);
        for (var seed = 0; seed < 2_000; seed++)
        {
            var steps = new List<string>();
            var fault = Disagreement(StructureMutation.Of(original, new(seed), steps));
            Assert.True(fault is null, $"{seed}: {string.Join("; ", steps)}: {fault}");
        }
    }

    private static string? Disagreement(byte[] document)
    {
        if (Parsed(document) is not { } parsed)
        {
            return null;
        }

        var rules = ProgrammeDocument.Read(document).Findings
            .Select(finding => finding.Rule.Value)
            .Where(rule => rule != "HC-DOC-029")
            .ToArray();
        var faults = Schema.Faults(parsed);
        var isForm = rules.Any(OfTheForm.Contains);
        return isForm && faults.Count == 0 ? $"the reader alone refuses it: {string.Join(", ", rules)}"
            : !rules.Any(OfTheValue.Contains) && !isForm && faults.Count > 0 ? $"the schema alone refuses it: {faults[0]}"
            : null;
    }

    // What no other program can read either is not held against the schema: no JSON, half characters, members twice.
    private static JsonNode? Parsed(byte[] document)
    {
        try
        {
            var parsed = JsonNode.Parse(document, documentOptions: new() { AllowDuplicateProperties = false });
            return parsed is null || parsed.ToJsonString().Length == 0 ? null : parsed;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
