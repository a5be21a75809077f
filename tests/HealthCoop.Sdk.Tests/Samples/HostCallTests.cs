using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;
using HealthCoop.Planning.Financing;
using HealthCoop.Planning.Ledgers;
using HealthCoop.Reference;
using HealthCoop.Tests.Conventions;
using HealthCoop.Tests.Documents.Schema;
using HealthCoop.Tests.Planning.Financing;
using Xunit;

namespace HealthCoop.Tests.Samples;

/// <summary>The call that a host writes: read, in force, and its faults told so that they can be mended.</summary>
public sealed class HostCallTests
{
    private static readonly string Json = Repository.Read("samples/packs/city-fund.json");

    private static readonly SchemaValidator Schema = new(ReferenceDocument.SchemaIn(Language.English));

    private static ReferencePack Pack { get; } = ReferenceDocument.Read(Encoding.UTF8.GetBytes(Json)).Require();

    private static GrantProfile Call => Pack.GrantProfiles[0];

    public static TheoryData<string> Packs =>
    [
        "samples/packs/city-fund.json",
        "src/HealthCoop.Sdk/Reference/core.json",
        "src/HealthCoop.Sdk/Reference/mali.json",
        "src/HealthCoop.Sdk/Reference/burkina-faso.json",
    ];

    [Theory]
    [MemberData(nameof(Packs))]
    public void Schema_OfPacks_AcceptsThoseThatAreRead(string path) =>
        Assert.Empty(Schema.Faults(JsonNode.Parse(Repository.Read(path))));

    [Fact]
    public void Schema_OfPacks_RefusesWhatIsNotRead()
    {
        var (length, member) = (JsonNode.Parse(Json)!, JsonNode.Parse(Json)!);
        length["grantProfiles"]![0]!["maximumDuration"] = "36 months";
        member["grantProfiles"]![0]!["terms"]![1]!["papers"] = new JsonArray();

        Assert.False(Schema.Accepts(length));
        Assert.False(Schema.Accepts(member));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Command_SchemaPacks_WritesIt(string language)
    {
        var run = Cli.CliRun.Of("schema", "packs", "--language", language);

        Assert.True(Language.TryParse(language, out var spoken));
        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.Equal(Encoding.UTF8.GetString(ReferenceDocument.SchemaIn(spoken).Span) + "\n", run.Output);
    }

    [Theory]
    [InlineData(100_000.00, 60_000.00)]
    [InlineData(1_166_666.65, 699_999.99)]
    [InlineData(1_166_666.67, 700_000.00)]
    [InlineData(1_166_666.69, 700_000.00)]
    [InlineData(2_000_000.00, 700_000.00)]
    public void Call_OfTheHost_PaysItsRateUpToItsCeiling(decimal cost, decimal grant)
    {
        Id<FundingSource> city = new("city");
        var terms = CallTerms.Of(
            new()
            {
                Currency = Currency.Eur,
                Costs = [new(new("works:1"), [new(new NodaTime.YearMonth(2026, 1), Money.Eur(cost))])],
                Sources = [new() { Source = city }],
            },
            city,
            Call);

        Assert.Equal(Money.Eur(grant), Funded.By(terms.Problem).Allocation!.Sources[0].Amount);
        Assert.Contains(terms.NotApplied, text => text.English.Contains("to be confirmed", StringComparison.Ordinal));
    }

    [Fact]
    public void Terms_OfTheHost_AreReadByTheEngines()
    {
        var reference = ReferenceData.Shipped.With(Pack);
        var call = reference.Find(new Id<GrantProfile>("city-fund-2026"))!;
        var schedule = PaymentSchedule.Of(
            call.Find<PreFinancingTerm>()!,
            new()
            {
                Coordinator = new("city"),
                Maximum = Money.Eur(700_000),
                Rate = call.MaximumRate!.Value,
                Start = new(2026, 1, 1),
                End = new(2027, 12, 31),
            },
            new() { SignedOn = new(2026, 1, 1), FirstYear = Money.Eur(0), FinalReportOn = new(2028, 3, 31) });
        var papers = PaperReview.Of(
            call.Find<SupportingPapersTerm>(),
            [new(new("salary"), Money.Eur(10), [SupportingPaper.Payslip]) { Type = CostType.Salary }],
            Currency.Eur);

        Assert.Equal((Money.Eur(560_000), Length.Months(2)), (schedule.PreFinancing[0].Amount, schedule.PaymentDelay));
        Assert.Equal([SupportingPaper.TimeSheet], papers.Costs[0].Missing);
        Assert.Null(call.Find<NoProfitTerm>());
    }

    [Theory]
    [InlineData(
        "{ \"count\": 36, \"unit\": \"months\" }",
        "\"36 months\"",
        "This must be an object with 'count', 'unit', not a text.",
        "Write an object with 'count', 'unit'.")]
    [InlineData(
        "\"ineligible\": [",
        "\"papers\": [",
        "There is no member 'papers' here.",
        "Remove it. Members allowed: sourceText, evidence, ineligible, eligibleWhereAuthorised.")]
    [InlineData(
        "\"kind\": \"noProfit\",",
        "",
        "The member 'kind' is missing.",
        "Write 'kind'.")]
    public void Read_AFault_SaysWhatToWrite(string right, string wrong, string message, string advice)
    {
        var text = Json.Replace(right, wrong, StringComparison.Ordinal);
        var finding = ReferenceDocument.Read(Encoding.UTF8.GetBytes(text)).Findings
            .First(finding => finding.Message.English == message);

        Assert.Equal(advice, finding.Advice.English);
    }

    [Fact]
    public void Readme_HasAPackThatIsRead()
    {
        var block = Regex.Match(Repository.Read("README.md"), "```json\n(\\{\n  \"version\".*?)```", RegexOptions.Singleline);

        var pack = ReferenceDocument.Read(Encoding.UTF8.GetBytes(block.Groups[1].Value)).Require();
        Assert.Equal(Call.Id, pack.GrantProfiles[0].Id);
        Assert.Equal((Call.MaximumRate, Call.Ceiling), (pack.GrantProfiles[0].MaximumRate, pack.GrantProfiles[0].Ceiling));
    }
}
