using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using HealthCoop.Documents;
using HealthCoop.Documents.Faults;
using HealthCoop.Programmes;
using HealthCoop.Territories;
using HealthCoop.Tests.Conventions;
using Xunit;

namespace HealthCoop.Tests.Documents;

public sealed partial class DocumentRuleTests
{
    private const string Lasting = """
        "timing": { "kind": "lasting",
                "length": { "modality": "planned", "value": { "count": 18, "unit": "months" } } },
        """;

    private static readonly string[] RulesOfTheWhole = ["HC-DOC-001", "HC-DOC-003", "HC-DOC-004", "HC-DOC-032"];

    /// <summary>The rule that is broken, what is written instead of what, and the place of the finding.</summary>
    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "HC-DOC-002", "\"aimf\", \"name\"", "\"aimf\" \"name\"", "" },
        { "HC-DOC-002", "1e400", "01", "" },
        { "HC-DOC-002", "\"75 %\"", "/* */ \"75 %\"", "" },
        { "HC-DOC-005", "{ \"number\": 1.0, \"large\": 1e400 } }\n}", "1 } } {", "" },
        { "HC-DOC-006", "\"1.0\"", "\"2.0\"", "/version" },
        { "HC-DOC-007", "\"stage\"", "\"state\"", "/exchanges/0/state" },
        { "HC-DOC-007", "\"category\"", "\"kategory\"", "/activities/0/trainees/parts/0/kategory" },
        { "HC-DOC-007", "\"partner\": \"aimf\"", "\"who\": \"aimf\"", "/budget/sources/0/who" },
        { "HC-DOC-007", "\"kind\": \"training\"", "\"kid\": \"training\"", "/activities/0/kid" },
        { "HC-DOC-007", "\"owner\"", "\"\\ud83d\\ude00\": 1, \"owner\"", "/healthPlans/0/😀" },
        { "HC-DOC-008", "\"comparator\": \"about\"", "\"modality\": \"planned\"", "/budget/total/modality" },
        { "HC-DOC-008", "\"serviceDelivery\"", "\"healthWorkforce\"", "/activities/0/pillars/healthWorkforce" },
        { "HC-DOC-008", "\"large\": 1e400", "\"number\": 2", "/extensions/org.example.dossier/number" },
        { "HC-DOC-009", "\"version\": \"1.0\",", "", "/version" },
        { "HC-DOC-009", ", \"sector\": 12110", "", "/exchanges/0/sector" },
        { "HC-DOC-009", "\"count\": 18, ", "", "/activities/0/timing/length/value/count" },
        { "HC-DOC-009", "\"kind\": \"seasonal\", ", "", "/territories/0/closures/0/kind" },
        { "HC-DOC-010", "[\"fr\"]", "\"fr\"", "/sourceDocuments/0/languages" },
        { "HC-DOC-010", "\"pcds\", ", "7, ", "/healthPlans/0/id" },
        { "HC-DOC-010", "688", "true", "/activities/0/trainees/total/value" },
        { "HC-DOC-010", "{ \"count\": 18, \"unit\": \"months\" }", "\"18\"", "/activities/0/timing/length/value" },
        { "HC-DOC-010", "\"territory\": \"ouaga\"", "\"territory\": { \"id\": \"ouaga\" }", "/partners/0/territory" },
        { "HC-DOC-010", "\"kind\": \"training\"", "\"kind\": 3", "/activities/0/kind" },
        { "HC-DOC-010", "\"pillars\": {", "\"mayPause\": 0, \"pillars\": {", "/activities/0/mayPause" },
        { "HC-DOC-011", "\"french\": \"Formation\"", "\"french\": null", "/activities/0/name/french" },
        { "HC-DOC-011", "[\"aimf\"]", "[null]", "/exchanges/0/from/0" },
        { "HC-DOC-011", "\"country\": \"BF\"", "\"country\": null", "/territories/0/country" },
        { "HC-DOC-012", "\"rainySeason\"", "\"RainySeason\"", "/territories/0/closures/0/cause" },
        { "HC-DOC-012", "\"months\"", "\"2\"", "/activities/0/timing/length/value/unit" },
        { "HC-DOC-012", "\"healthWorkforce\"", "\"workforce\"", "/activities/0/pillars/workforce" },
        { "HC-DOC-013", "\"lasting\"", "\"Lasting\"", "/activities/0/timing/kind" },
        { "HC-DOC-013", "\"kind\": \"training\"", "\"kind\": \"party\"", "/activities/0/kind" },
        { "HC-DOC-014", "\"id\": \"own\"", "\"id\": \"our own\"", "/budget/sources/1/id" },
        { "HC-DOC-014", "\"eu-2009\"", "\"\"", "/budget/sources/0/profile" },
        { "HC-DOC-015", "\"id\": \"own\"", "\"id\": \"eu\"", "/budget/sources/1/id" },
        { "HC-DOC-016", "[\"aimf\"]", "[\"aimff\"]", "/exchanges/0/from/0" },
        { "HC-DOC-016", "\"source\": \"lettre-16\"", "\"source\": \"ville\"", "/start/source" },
        { "HC-DOC-017", "\"EUR 1000\"", "\"1000 EUR\"", "/budget/sources/1/amount/value" },
        { "HC-DOC-017", "\"EUR 1000\"", "\"EUR 1,000\"", "/budget/sources/1/amount/value" },
        { "HC-DOC-017", "\"EUR 1000\"", "\"EURO 1000\"", "/budget/sources/1/amount/value" },
        { "HC-DOC-018", "\"EUR 1000\"", "\"EUX 1000\"", "/budget/sources/1/amount/value" },
        { "HC-DOC-018", "\"currency\": \"EUR\"", "\"currency\": \"FCFA\"", "/budget/currency" },
        { "HC-DOC-019", "\"EUR 1000\"", "\"EUR 1000.000\"", "/budget/sources/1/amount/value" },
        { "HC-DOC-019", "1.234567", "0.12345678901234567890123456789", "/activities/0/costs/0/unitPrice/value" },
        { "HC-DOC-022", "\"EUR 1000\"", "\"EUR 1000000000000000.00\"", "/budget/sources/1/amount/value" },
        { "HC-DOC-023", "\"2012-12\"", "\"2012-13\"", "/end/value" },
        { "HC-DOC-023", "\"06-15\"", "\"06-31\"", "/territories/0/closures/0/from" },
        { "HC-DOC-024", "\"2013/2017\"", "\"2017/2013\"", "/healthPlans/0/years" },
        { "HC-DOC-025", "\"75 %\"", "\"101 %\"", "/budget/sources/0/rate/value" },
        { "HC-DOC-025", "\"30 %\"", "\"30%\"", "/activities/0/pillars/serviceDelivery" },
        { "HC-DOC-026", "688", "6.88", "/activities/0/trainees/total/value" },
        { "HC-DOC-026", "688", "99999999999", "/activities/0/trainees/total/value" },
        { "HC-DOC-026", "2.50", "0.12345678901234567890123456789", "/activities/0/costs/0/quantity/value" },
        { "HC-DOC-026", "1.234567", "923.45678901234567890123456789", "/activities/0/costs/0/unitPrice/value" },
        { "HC-DOC-026", "2.50", "1e99", "/activities/0/costs/0/quantity/value" },
        { "HC-DOC-026", "12110", "999", "/exchanges/0/sector" },
        { "HC-DOC-026", "18,", "10001,", "/activities/0/timing/length/value/count" },
        { "HC-DOC-027", "\"30 %\"", "\"29.9 %\"", "/activities/0/pillars" },
        { "HC-DOC-028", "org.example.dossier", "Dossier", "/extensions/Dossier" },
        { "HC-DOC-029", "\"Formation\"", "\"\\ud800\"", "/activities/0/name/french" },
        { "HC-DOC-029", "\"number\": 1.0", "\"number\": \"x\\udc00\"", "/extensions/org.example.dossier/number" },
        { "HC-DOC-030", "\"BF\"", "\"bf\"", "/territories/0/country" },
        { "HC-DOC-030", "[\"fr\"]", "[\"de\"]", "/sourceDocuments/0/languages/0" },
        { "HC-DOC-030", "https://www.example.org/16", "lettre-16.pdf", "/sourceDocuments/0/url" },
        {
            "HC-DOC-031", "\"comparator\": \"about\"",
            "\"assumption\": { \"value\": \"EUR 1\", \"because\": { \"french\": \"x\", \"english\": \"x\" } }",
            "/budget/total"
        },
        { "HC-CLM-001", "\"end\": { \"modality\": \"planned\", ", "\"end\": { ", "/end/modality" },
        {
            "HC-CLM-002", "\"people\": { \"modality\"", "\"people\": { \"value\": 689, \"modality\"",
            "/activities/0/trainees/parts"
        },
        {
            "HC-CLM-002", "\"timing\":",
            "\"bySex\": { \"total\": { \"modality\": \"achieved\", \"value\": 687 } }, \"timing\":",
            "/activities/0/bySex/total"
        },
        {
            "HC-CLM-002", "\"timing\":",
            "\"beneficiaryShares\": [{ \"group\": \"military\", "
                + "\"share\": { \"modality\": \"planned\", \"value\": \"60 %\" } }], "
                + "\"beneficiarySharesAreComplete\": true, \"timing\":",
            "/activities/0/beneficiaryShares"
        },
        {
            "HC-CLM-002", "\"budget\": {",
            "\"objectives\": [{ \"id\": \"output\", \"level\": \"output\", \"modality\": \"achieved\", "
                + "\"name\": { \"french\": \"Relais\", \"english\": \"Volunteers\" }, "
                + "\"indicators\": [{ \"id\": \"relais\", \"addsUp\": true, "
                + "\"name\": { \"french\": \"Relais\", \"english\": \"Volunteers\" }, "
                + "\"actuals\": [{ \"value\": { \"modality\": \"achieved\", \"value\": 124 }, \"parts\": ["
                + "{ \"kind\": \"sex\", \"sex\": \"female\", "
                + "\"value\": { \"modality\": \"achieved\", \"value\": 125 } }] }] }] }], \"budget\": {",
            "/objectives/0/indicators/0/actuals/0/parts"
        },
        { "HC-DOC-020", "\"EUR 1000\"", "\"XOF 1000\"", "/budget/sources/1/amount/value" },
        {
            "HC-DOC-020", "\"currency\": \"EUR\"",
            "\"receipts\": { \"modality\": \"planned\", \"value\": \"XOF 1\" }, \"currency\": \"EUR\"",
            "/budget/receipts/value"
        },
        {
            "HC-DOC-020", "\"id\": \"own\"",
            "\"instalments\": [{ \"amount\": { \"modality\": \"planned\", \"value\": \"XOF 1\" } }], \"id\": \"own\"",
            "/budget/sources/1/instalments/0/amount/value"
        },
        {
            "HC-CLM-002", "\"unitPrice\"",
            "\"claimedFrom\": [\"eu\", \"eu\"], \"unitPrice\"",
            "/activities/0/costs/0/claimedFrom/1"
        },
        { "HC-DOC-051", "\"value\": 4 }", "\"value\": 6 }", "/capacityAssessments/0/after/0/level" },
        {
            "HC-DOC-052", "\"budget\": {",
            "\"milestones\": [{ \"kind\": \"dated\", \"id\": \"conference\", "
                + "\"name\": { \"french\": \"Jour\", \"english\": \"Day\" }, "
                + "\"on\": { \"modality\": \"achieved\", \"value\": \"2011-11-29\" }, "
                + "\"through\": { \"modality\": \"achieved\", \"value\": \"2011-11-28\" } }], \"budget\": {",
            "/milestones/0/through"
        },
        { "HC-DOC-052", "\"2012-12\"", "\"2009-12\"", "/end" },
        {
            "HC-DOC-053", "{ \"id\": \"aimf\", \"name\"",
            "{ \"id\": \"aimf\", \"nature\": \"civilian\", \"form\": \"armedForces\", \"name\"",
            "/partners/1/nature"
        },
        {
            "HC-DOC-053", "{ \"id\": \"aimf\", \"name\"",
            "{ \"id\": \"aimf\", \"form\": \"armedForces\", \"nature\": \"militaryMission\", \"name\"",
            "/partners/1/nature"
        },
        {
            "HC-DOC-054", "\"territory\": \"ouaga\" }", "\"territory\": \"ouaga\", \"partOf\": \"ville\" }",
            "/partners/0/partOf"
        },
        { "HC-DOC-054", "\"healthPlans\"", $"{Agreement("\"under\": \"a\"")}, \"healthPlans\"", "/agreements/0/under" },
        {
            "HC-DOC-054", "\"healthPlans\"",
            "\"mandates\": [{ \"by\": \"ville\", \"to\": \"ville\", "
                + "\"subject\": { \"french\": \"x\", \"english\": \"y\" } }], \"healthPlans\"",
            "/mandates/0/to"
        },
        { "HC-DOC-062", "\"highest\": 3", "\"highest\": -1", "/capacityAssessments/1/scale/highest" },
        {
            "HC-DOC-026", "\"healthPlans\"",
            "\"steeringBodies\": [{ \"id\": \"b\", \"name\": { \"french\": \"x\", \"english\": \"y\" }, "
                + "\"type\": \"steeringCommittee\", \"meetings\": [{ \"on\": { \"modality\": \"planned\" }, "
                + "\"number\": 0 }] }], \"healthPlans\"",
            "/steeringBodies/0/meetings/0/number"
        },
        { "HC-DOC-033", "EUR 1.234567", "EUR -1", "/activities/0/costs/0/unitPrice/value" },
        { "HC-DOC-033", "\"EUR 1200000.00\"", "\"EUR -1200000.00\"", "/budget/total/value" },
        { "HC-DOC-033", "\"EUR 1000\"", "\"EUR -1000\"", "/budget/sources/1/amount/value" },
        {
            "HC-DOC-034", Lasting, "\"stopsIn\": [\"accessLost\"], \"timing\": { \"kind\": \"throughout\" },",
            "/activities/0/stopsIn"
        },
        {
            "HC-DOC-041", "\"healthPlans\"",
            "\"facilities\": [{ \"id\": \"f\", \"name\": { \"french\": \"x\", \"english\": \"x\" }, "
                + "\"type\": \"maternity\", \"territory\": \"ouaga\", "
                + "\"statedType\": { \"modality\": \"baseline\", \"value\": \"dispensary\" } }], \"healthPlans\"",
            "/facilities/0/statedType/value"
        },
        {
            "HC-DOC-042", "\"years\": \"2013/2017\"",
            "\"years\": \"2013/2017\", \"yearlyMeans\": [{ \"year\": 2013 }, { \"year\": 2018 }]",
            "/healthPlans/0/yearlyMeans/1/year"
        },
        {
            "HC-DOC-042", "\"years\": \"2013/2017\"",
            "\"years\": \"2013/2017\", \"yearlyMeans\": [{ \"year\": 2013 }, { \"year\": 2013 }]",
            "/healthPlans/0/yearlyMeans/1/year"
        },
        {
            "HC-DOC-043", "\"value\": \"adopted\" } }",
            "\"value\": \"adopted\" }, \"steps\": [{ \"status\": \"inForce\", "
                + "\"on\": { \"modality\": \"achieved\", \"value\": \"2013\" } }] }",
            "/healthPlans/0/status/value"
        },
        {
            "HC-DOC-044", "\"id\": \"pcds\",",
            "\"id\": \"pcds\", \"activities\": [{ \"name\": { \"french\": \"x\", \"english\": \"x\" }, "
                + "\"years\": \"2013/2018\" }],",
            "/healthPlans/0/activities/0/years"
        },
        {
            "HC-DOC-045", "\"owner\": \"ville\"",
            "\"priorities\": ["
                + "{ \"rank\": 1, \"name\": { \"french\": \"x\", \"english\": \"x\" } }, "
                + "{ \"rank\": 1, \"name\": { \"french\": \"y\", \"english\": \"y\" } }], \"owner\": \"ville\"",
            "/healthPlans/0/priorities/1/rank"
        },
        {
            "HC-DOC-046", "\"budget\": {",
            "\"equipmentItems\": [{ \"id\": \"e\", \"name\": { \"french\": \"x\", \"english\": \"x\" }, "
                + "\"maintenance\": { \"provider\": \"ville\", "
                + "\"doneBy\": { \"french\": \"x\", \"english\": \"x\" } } }], \"budget\": {",
            "/equipmentItems/0/maintenance/doneBy"
        },
        {
            "HC-DOC-047", "\"trainees\":",
            "\"attendances\": { \"modality\": \"achieved\", \"value\": 687 }, \"trainees\":",
            "/activities/0/attendances"
        },
        {
            "HC-DOC-048", "\"budget\": {",
            "\"carePackages\": [{ \"id\": \"p\", \"name\": { \"french\": \"x\", \"english\": \"x\" }, "
                + "\"replaces\": \"p\" }], \"budget\": {",
            "/carePackages/0/replaces"
        },
        {
            "HC-DOC-049", "\"currency\": \"EUR\"",
            "\"headings\": [{ \"heading\": \"travel\", \"amount\": { \"modality\": \"planned\" } }, "
                + "{ \"heading\": \"travel\", \"amount\": { \"modality\": \"planned\" } }], "
                + "\"currency\": \"EUR\"",
            "/budget/headings/1"
        },
        {
            "HC-DOC-026", "\"years\": \"2013/2017\"",
            "\"years\": \"2013/2017\", \"yearlyMeans\": [{ \"year\": 0 }]",
            "/healthPlans/0/yearlyMeans/0/year"
        },
        {
            "HC-DOC-030", "\"exchanges\"",
            "\"cadres\": [{ \"id\": \"c\", \"name\": { \"french\": \"x\", \"english\": \"x\" }, "
                + "\"isco\": \"22110\" }], \"exchanges\"",
            "/cadres/0/isco"
        },
        {
            "HC-TIM-002", "\"end\"",
            "\"duration\": { \"modality\": \"planned\", \"value\": { \"count\": 1, \"unit\": \"months\" } }, \"end\"",
            "/end"
        },
        {
            "HC-FIN-009", "\"currency\": \"EUR\"",
            "\"exchangeRates\": [{ \"base\": \"EUR\", \"quote\": \"XOF\", \"value\": 650, "
                + "\"inForce\": \"2010-01-01/..\", \"provenance\": { \"french\": \"x\", \"english\": \"x\" } }], "
                + "\"currency\": \"EUR\"",
            "/budget/exchangeRates/0"
        },
    };

    private static string Agreement(string member) =>
        "\"agreements\": [{ \"id\": \"a\", \"title\": { \"french\": \"x\", \"english\": \"y\" }, " + member + " }]";

    [Fact]
    public void Read_TheSample_FindsNothing() => Assert.Empty(Sample.Read(Sample.Text).Findings);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Read_OneError_GivesOneFinding(string rule, string old, string replacement, string path)
    {
        var finding = Assert.Single(Sample.Read(Sample.With(old, replacement)).Findings);

        Assert.Equal((rule, path), (finding.Rule.Value, finding.Path.ToString()));
        Assert.Equal(FindingSeverity.Error, finding.Severity);
        Assert.NotEqual(finding.Message.French, finding.Message.English);
        Assert.NotEqual(finding.Advice.French, finding.Advice.English);
    }

    [Theory]
    [InlineData("HC-DOC-054", "\"replaces\": \"a\"", "/agreements/0/replaces")]
    [InlineData("HC-DOC-026", "\"addenda\": [{ \"number\": 0 }]", "/agreements/0/addenda/0/number")]
    public void Read_AnAgreementThatIsWrong_IsRefused(string rule, string member, string path)
    {
        var text = Sample.With("\"healthPlans\"", $"{Agreement(member)}, \"healthPlans\"");

        var finding = Assert.Single(Sample.Read(text).Findings);

        Assert.Equal((rule, path), (finding.Rule.Value, finding.Path.ToString()));
    }

    [Fact]
    public void Read_ALearnerAmongTheSources_IsAccepted() => Assert.Empty(
        Sample.Read(Sample.With("\"learner\": \"ville\"", "\"learner\": \"aimf\"")).Findings);

    [Theory]
    [InlineData("\"form\": \"armedForces\"")]
    [InlineData("\"form\": \"armedForces\", \"nature\": \"armedForces\"")]
    [InlineData("\"form\": \"foundation\", \"nature\": \"armedForces\"")]
    public void Read_AFormAndANatureThatAgree_IsAccepted(string members) => Assert.Empty(
        Sample.Read(Sample.With("\"aimf\", \"name\"", $"\"aimf\", {members}, \"name\"")).Findings);

    [Fact]
    public void Read_DatesOfAnActivityWithoutLength_FindsEach()
    {
        var sample = Sample.Read(Sample.Text).Require();
        var activity = sample.Activities[0] with
        {
            Timing = Timing.Throughout,
            StopsIn = [ClosureKind.RainySeason],
            NotAfter = Claim.Planned(new PartialDate(2012)),
        };
        var document = ProgrammeDocument.ToUtf8(sample with { Activities = [activity] });

        Assert.Equal(
            [("HC-DOC-034", "/activities/0/stopsIn"), ("HC-DOC-034", "/activities/0/notAfter")],
            ProgrammeDocument.Read(document.Span).Findings.Select(f => (f.Rule.Value, f.Path.ToString())));
    }

    [Fact]
    public void Cases_OfAllRules_AreThere() => Assert.Empty(
        typeof(DocumentRules).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!)
            .Except(Cases.Select(row => row.Data.Item1))
            .Except(RulesOfTheWhole));

    [Fact]
    public void Ids_OfDocumentRules_AreGivenOnce() => Assert.Empty(
        Repository.FilesUnder("src")
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal))
            .SelectMany(file => DocumentRule().Matches(Repository.Read(file)))
            .GroupBy(match => match.Value)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key));

    [Theory]
    [InlineData("{\"a\": \"x\u00FF", 9)]
    [InlineData("\u00FE", 1)]
    public void Read_NotUtf8_SaysWhere(string latin1, int column)
    {
        var finding = Assert.Single(ProgrammeDocument.Read(Encoding.Latin1.GetBytes(latin1)).Findings);

        Assert.Equal(("HC-DOC-001", new TextPosition(1, column)), (finding.Rule.Value, finding.Position));
    }

    [Fact]
    public void Read_AByteMark_IsPassedBy()
    {
        Assert.True(Sample.Read("\uFEFF" + Sample.Text).Succeeded);
        Assert.Equal("1:1 HC-DOC-010 ", Sample.Brief(Assert.Single(Sample.Read("\uFEFF[]").Findings)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("\uFEFF")]
    [InlineData("{")]
    [InlineData("{}}")]
    [InlineData("null")]
    [InlineData("1")]
    [InlineData("[{}]")]
    [InlineData("\"\\ud800\"")]
    public void Read_NoDocumentAtAll_FindsSo(string text) => Assert.NotEmpty(Sample.Read(text).Findings);

    [GeneratedRegex("\"HC-DOC-[0-9]{3}\"")]
    private static partial Regex DocumentRule();
}
