using System.Text;
using System.Text.RegularExpressions;
using HealthCoop.Documents;
using HealthCoop.Documents.Metadata;
using HealthCoop.Finance;
using HealthCoop.HealthSystem;
using HealthCoop.Law;
using HealthCoop.Programmes;
using Xunit;

namespace HealthCoop.Tests.Documents;

public sealed partial class ReadingTests
{
    [Fact]
    public void Read_LeftOutMembers_HaveTheirDefaults()
    {
        var programme = Sample.Read(Sample.With(
            "\"partners\": [",
            """
            "facilities": [
              { "id": "f", "name": { "french": "x", "english": "x" }, "type": "maternity", "territory": "ouaga" }],
            "carePackages": [{ "id": "c", "name": { "french": "x", "english": "x" } }],
            "partners": [
            """)).Require();

        Assert.Equal(new FacilityMeans(), programme.Facilities[0].Means);
        Assert.Equal(1, programme.CarePackages[0].Version);
        Assert.Equal(Comparator.Exactly, programme.Start.Comparator);
        Assert.Equal(Partners.PartnerNature.Civilian, programme.Partners[0].Nature);
        Assert.Empty(programme.Risks);
    }

    [Fact]
    public void Read_NullInThePlaceOfAnOptionalMember_IsAsIfLeftOut() => Assert.Equal(
        Sample.Read(Sample.Text).Value,
        Sample.Read(Sample.With("\"id\": \"pbo\",", "\"id\": \"pbo\", \"duration\": null, \"subtitle\": null,")).Value);

    [Fact]
    public void Read_TheSchemaOfSomebodyElse_IsPassedBy() => Assert.True(
        Sample.Read(Sample.With("\"version\"", "\"$schema\": \"https://example.org/x\", \"version\"")).Succeeded);

    [Fact]
    public void Read_EscapedNamesAndWords_AreAsIfWrittenPlainly() => Assert.Equal(
        Sample.Read(Sample.Text).Value,
        Sample.Read(Sample.With(
            "\"title\": { \"french\": \"Santé\"",
            "\"t\\u0069tle\": { \"french\": \"Sant\\u00e9\"")).Value);

    [Fact]
    public void Read_OnePillarAsAnObject_IsThatPillar() => Assert.Equal(
        (PillarShares)Pillar.HealthWorkforce,
        Sample.Read(Sample.With("70 %\", \"serviceDelivery\": \"30 %", "100 %"))
            .Require().Activities[0].Pillars);

    [Fact]
    public void Read_Extensions_KeepsWhatStandsInThem()
    {
        const string Json = """{"number":1.0,"large":1e400,"text":"é\n","deep":[[{"":null}]]}""";
        var programme = Sample.Read(Sample.With("""{ "number": 1.0, "large": 1e400 }""", Json)).Require();

        var again = ProgrammeDocument.Read(ProgrammeDocument.ToUtf8(programme).Span).Require();

        Assert.Equal(Json, again.Extensions.Find("org.example.dossier")?.GetRawText());
    }

    [Fact]
    public void Read_ErrorsBeforeBrokenSyntax_AreKept() => Assert.Equal(
        ["HC-DOC-012", "HC-DOC-002"],
        Sample.Read(Sample.With("rainySeason", "rain").Replace("\"large\": 1e400", "?", StringComparison.Ordinal))
            .Findings.Select(finding => finding.Rule.Value));

    [Fact]
    public void Read_ReferenceToAnotherDocument_IsNotDangling() =>
        Assert.Equal("eu-2009", Sample.Read(Sample.Text).Require().Budget!.Sources[0].Profile?.Value);

    [Fact]
    public void EntitiesIn_AProgramme_AreAllButThoseOfReferencePacks() => Assert.Equal(
        ModelEntities.Where(entity => !OfReferencePacks.Contains(entity)).Select(entity => entity.Name).Order(),
        DocumentPlan.Of(DocumentOptions.Model).EntitiesIn(typeof(Programme)).Select(entity => entity.Name).Order());

    [Fact]
    public void Read_AnIdTwice_TellsWhereItIsGivenFirst()
    {
        var finding = Assert.Single(Sample.Read(Sample.With("\"id\": \"own\"", "\"id\": \"eu\"")).Findings);

        Assert.Equal("/budget/sources/1/id", finding.Path.ToString());
        Assert.EndsWith("est déjà pris par /budget/sources/0/id.", finding.Message.French, StringComparison.Ordinal);
        Assert.EndsWith("is already taken by /budget/sources/0/id.", finding.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_EveryEntityTwice_FindsEveryId()
    {
        var text = Encoding.UTF8.GetString(ProgrammeDocument.ToUtf8(ProgrammeGenerator.Make(1)).Span);

        var findings = Sample.Read(SecondId().Replace(text, "${name}1\"")).Findings;

        Assert.True(SecondId().Count(text) > 10);
        Assert.Equal(
            SecondId().Matches(text).Select(match => match.Groups["entity"].Value + "-1"),
            findings.Where(finding => finding.Rule.Value == "HC-DOC-015").Select(finding => finding.Offending));
    }

    [GeneratedRegex("(?<name>\"id\": \"(?<entity>[A-Za-z]+)-)2\"")]
    private static partial Regex SecondId();

    private static readonly Type[] OfReferencePacks =
        [
            typeof(GrantProfile),
            typeof(HealthPyramid),
            typeof(HeldCompetence),
            typeof(LegalText),
            typeof(StaffingNorm),
        ];

    private static IEnumerable<Type> ModelEntities => typeof(Programme).Assembly.GetTypes()
        .Where(type => type.GetInterfaces().Any(face =>
            face.IsGenericType
            && face.GetGenericTypeDefinition() == typeof(IEntity<>)
            && face.GetGenericArguments()[0] == type))
        .Where(type => type.Namespace is not "HealthCoop.Reference"
            && !type.Namespace!.StartsWith("HealthCoop.Validation", StringComparison.Ordinal)
            && !type.Namespace!.StartsWith("HealthCoop.Planning", StringComparison.Ordinal));
}
