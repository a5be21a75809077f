using System.Text;
using System.Text.Json.Nodes;
using HealthCoop.Documents;
using HealthCoop.Planning;
using HealthCoop.Reference;
using HealthCoop.Tests.Conventions;
using Xunit;

namespace HealthCoop.Tests.Documents;

/// <summary>Documents of all earlier minor versions are read, newer ones are refused by name.</summary>
public sealed class VersionTests
{
    private const string Folder = "tests/HealthCoop.Sdk.Tests/Documents/Fixtures/1.0";

    private static readonly string[] Handwritten = ["handwritten.json", "minimal.json"];

    public static TheoryData<string> Programmes => new(
        Repository.FilesUnder(Folder)
            .Select(file => Path.GetFileName(file))
            .Where(name => !name.EndsWith(".plan.json", StringComparison.Ordinal) && name != "reference-core.json")
            .Order(StringComparer.Ordinal));

    public static TheoryData<string> Plans => new("parsante.plan.json", "pbo-sante.plan.json");

    [Theory]
    [MemberData(nameof(Programmes))]
    public void Read_AProgrammeOf10_GivesWhatIsWrittenAs11(string name)
    {
        var programme = ProgrammeDocument.Read(Fixture(name)).Require();
        var written = ProgrammeDocument.ToUtf8(programme);

        Assert.Contains("\"version\": \"1.1\"", Encoding.UTF8.GetString(written.Span[..200]), StringComparison.Ordinal);
        Assert.Equal(programme, ProgrammeDocument.Read(written.Span).Require());
        AssertSaysAll(name, written);
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Read_APlanOf10_GivesWhatIsWrittenAs11(string name)
    {
        var plan = PlanDocument.Read(Fixture(name)).Require();
        var written = PlanDocument.ToUtf8(plan);

        Assert.Equal(plan, PlanDocument.Read(written.Span).Require());
        AssertSaysAll(name, written);
    }

    [Fact]
    public void Read_AReferencePackOf10_IsRead()
    {
        var pack = ReferenceDocument.Read(Fixture("reference-core.json")).Require();

        Assert.Equal(new("healthcoop-core"), pack.Id);
        Assert.Equal(Percentage.FromPercent(75), pack.GrantProfiles[0].MaximumRate);
    }

    [Fact]
    public void Read_TheSamplesOf10_TellWhatTheyTold()
    {
        var parsante = ProgrammeDocument.Read(Fixture("parsante.json")).Require();
        var minimal = ProgrammeDocument.Read(Fixture("minimal.json")).Require();
        var plan = PlanDocument.Read(Fixture("parsante.plan.json")).Require();

        Assert.Equal((3, 47), (parsante.Facilities.Count, parsante.Activities.Count));
        Assert.Equal(Modality.Planned, minimal.Start.Modality);
        Assert.False(minimal.Start.IsKnown);
        Assert.Equal(parsante.Id, plan.Programme);
    }

    [Fact]
    public void Programmes_OfTheFolder_AreThere() => Assert.Equal(
        ["every-member-1.json", "every-member-2.json", "every-member-3.json", "every-member-4.json",
            "every-member-5.json", "handwritten.json", "minimal.json", "parsante.json", "pbo-sante.json"],
        Programmes.Select(row => row.Data));

    [Theory]
    [InlineData("1.2", "newer than version '1.1'")]
    [InlineData("1.10", "newer than version '1.1'")]
    [InlineData("2.0", "newer than version '1.1'")]
    [InlineData("0.9", "is not known")]
    [InlineData("1", "is not known")]
    [InlineData("1.1.0", "is not known")]
    [InlineData("", "is not known")]
    [InlineData("1.99999999999", "is not known")]
    public void Read_AnotherVersion_IsRefusedByName(string version, string said)
    {
        var finding = Assert.Single(Sample.Read(Sample.With("\"version\": \"1.0\"", $"\"version\": \"{version}\"")).Findings);

        Assert.Equal(("HC-DOC-006", "/version", version), (finding.Rule.Value, finding.Path.ToString(), finding.Offending));
        Assert.Contains($"Version '{version}'", finding.Message.English, StringComparison.Ordinal);
        Assert.Contains(said, finding.Message.English, StringComparison.Ordinal);
        Assert.Equal(
            said == "is not known" ? "Write version '1.1'." : "Take a newer package HealthCoop.Sdk, which may read it.",
            finding.Advice.English);
    }

    [Theory]
    [InlineData("urn:healthcoop:schema:programme:1.0")]
    [InlineData("urn:healthcoop:schema:programme:1.1")]
    [InlineData("../schemas/programme.schema.json")]
    public void Read_AnySchema_IsPassedBy(string schema) => Assert.True(
        Sample.Read(Sample.With("{\n  \"version\"", $"{{\n  \"$schema\": \"{schema}\", \"version\"")).Succeeded);

    [Fact]
    public void Read_AMemberOf11InADocumentOf10_IsRead() => Assert.Equal(
        Percentage.FromPercent(5),
        Sample.Read(Sample.With("\"comparator\": \"about\"", "\"tolerance\": \"5 %\"")).Require().Budget!.Total.Tolerance);

    [Fact]
    public void Read_EachVersionOfEachDocument_IsRead()
    {
        var core = Encoding.UTF8.GetString(Fixture("reference-core.json"));
        var plan = Encoding.UTF8.GetString(Fixture("pbo-sante.plan.json"));

        Assert.True(ReferenceDocument.Read(Encoding.UTF8.GetBytes(As11(core))).Succeeded);
        Assert.True(PlanDocument.Read(Encoding.UTF8.GetBytes(As11(plan))).Succeeded);
        Assert.True(Sample.Read(As11(Sample.Text)).Succeeded);
    }

    private static string As11(string text) =>
        text.Replace("\"version\": \"1.0\"", "\"version\": \"1.1\"", StringComparison.Ordinal);

    private static byte[] Fixture(string name) =>
        File.ReadAllBytes(Path.Combine(Repository.Root, Folder, name));

    // Whatever the earlier version wrote is written still, member by member; the later one may say more.
    private static void AssertSaysAll(string name, ReadOnlyMemory<byte> written)
    {
        if (!Handwritten.Contains(name))
        {
            Assert.Empty(Leaves(Fixture(name)).Except(Leaves(written)).Order());
        }
    }

    private static HashSet<string> Leaves(ReadOnlyMemory<byte> utf8)
    {
        var leaves = new HashSet<string>();
        Collect(JsonNode.Parse(utf8.Span)!, leaves);
        return leaves;
    }

    private static void Collect(JsonNode node, HashSet<string> leaves)
    {
        var below = node is JsonObject members ? members.Select(member => member.Value) : (node as JsonArray) ?? [];
        foreach (var value in below.OfType<JsonNode>().Where(value => value.GetPath() is not ("$.version" or "$.$schema")))
        {
            if (value is JsonValue)
            {
                leaves.Add($"{value.GetPath()}: {value.ToJsonString()}");
            }

            Collect(value, leaves);
        }
    }
}
