using HealthCoop.HealthSystem;
using HealthCoop.Programmes;
using HealthCoop.Validation;
using HealthCoop.Validation.Rules;
using Xunit;

namespace HealthCoop.Tests.Validation;

/// <summary>Obvious mends, carried out.</summary>
public sealed class FixTests
{
    private const int MostSteps = 9;

    // Every rule of which a breach has an obvious mend.
    private const string RulesWithFixes =
        "HC-CIV-002 HC-CIV-003 HC-CLM-005 HC-FIN-001 HC-FIN-003 HC-FIN-004 HC-FIN-009 HC-LEG-001 HC-LEG-008 HC-PKG-006 "
        + "HC-TIM-002 HC-TIM-004";

    private static readonly ProgrammeValidator Validator = new(new() { Packs = ShippedRulesTests.Vouched });

    public static TheoryData<int> Breaking =>
        [.. RuleCases.All.Index().Where(entry => entry.Item.Outcome == RuleOutcome.Broken).Select(entry => entry.Index)];

    [Theory]
    [MemberData(nameof(Breaking))]
    public void ApplyFix_OfACase_GivesAProgrammeOnWhichTheRuleHolds(int ordinal)
    {
        var rule = new RuleId(RuleCases.All[ordinal].Rule);
        var programme = RuleCases.All[ordinal].Change(SoundProgramme.Create());
        var findings = BreachesOf(rule, programme);
        var withoutFix = findings.Count(finding => finding.Fix is null);
        for (var steps = 0; findings.Find(finding => finding.Fix is not null) is { } finding; steps++)
        {
            Assert.True(steps < MostSteps, $"{RuleCases.All[ordinal]}: fixes lead nowhere.");
            programme = ValidationReport.ApplyFix(finding, programme);
            findings = BreachesOf(rule, programme);
            Assert.DoesNotContain(findings, left => left.Path == finding.Path && left.Message == finding.Message);
        }

        Assert.True(findings.Count <= withoutFix);
    }

    [Fact]
    public void Fixes_OfTheCatalogue_AreThere() => Assert.Equal(
        RulesWithFixes,
        string.Join(' ', RuleCases.All
            .Where(entry => entry.Outcome == RuleOutcome.Broken)
            .SelectMany(entry => BreachesOf(new(entry.Rule), entry.Change(SoundProgramme.Create())))
            .Where(finding => finding.Fix is not null)
            .Select(finding => finding.Rule.Value)
            .Distinct()
            .Order(StringComparer.Ordinal)));

    [Fact]
    public void ApplyFix_NoFix_IsRefused()
    {
        var programme = SoundProgramme.Create();
        var finding = new Finding
        {
            Rule = new("NE-FAC-001"),
            Severity = FindingSeverity.Advice,
            Path = JsonPointer.Root,
            Message = new("texte", "text"),
            Advice = new("texte", "text"),
        };

        Assert.Throws<ArgumentException>(() => ValidationReport.ApplyFix(finding, programme));
        Assert.All(
            [
                new FixStep(FixOperation.Replace, JsonPointer.Root / "nothing", "1"),
                new FixStep(FixOperation.Remove, JsonPointer.Root / "activities" / 99),
                new FixStep(FixOperation.Add, JsonPointer.Root / "activities" / 99, "1"),
                new FixStep(FixOperation.Replace, JsonPointer.Root, "1"),
                new FixStep(FixOperation.Replace, JsonPointer.Root / "start", "1"),
            ],
            step => Assert.Throws<ArgumentException>(
                () => ValidationReport.ApplyFix(finding with { Fix = new([step]) }, programme)));
    }

    [Theory]
    [InlineData(FixOperation.Add, "/publishable", "[\"texts\"]", "Texts")]
    [InlineData(FixOperation.Add, "/publishable/0", "\"texts\"", "Texts Stocks Names")]
    [InlineData(FixOperation.Add, "/publishable/2", "\"texts\"", "Stocks Names Texts")]
    [InlineData(FixOperation.Add, "/publishable/-", "\"texts\"", "Stocks Names Texts")]
    [InlineData(FixOperation.Replace, "/publishable/1", "\"texts\"", "Stocks Texts")]
    [InlineData(FixOperation.Remove, "/publishable/0", null, "Names")]
    [InlineData(FixOperation.Remove, "/publishable", null, "")]
    public void ApplyFix_AStep_IsThatOfAJsonPatch(FixOperation operation, string path, string? value, string expected)
    {
        var programme = SoundProgramme.Create() with { Publishable = [PublicationMatter.Stocks, PublicationMatter.Names] };
        Assert.True(JsonPointer.TryParse(path, out var place));
        var finding = Validator.Validate(programme).Findings[0] with { Fix = new([new(operation, place, value)]) };

        var mended = ValidationReport.ApplyFix(finding, programme);

        Assert.Equal(expected, string.Join(' ', mended.Publishable));
    }

    [Theory]
    [InlineData(FixOperation.Replace, "/publishable/-1")]
    [InlineData(FixOperation.Replace, "/publishable/2")]
    [InlineData(FixOperation.Replace, "/publishable/-")]
    [InlineData(FixOperation.Add, "/publishable/3")]
    [InlineData(FixOperation.Add, "/publishable/-1")]
    [InlineData(FixOperation.Add, "/publishable/x")]
    [InlineData(FixOperation.Replace, "/activities/-1/lead")]
    [InlineData(FixOperation.Replace, "/activities/5/lead")]
    [InlineData(FixOperation.Replace, "/activities/x/lead")]
    [InlineData(FixOperation.Replace, "/title/french/x")]
    [InlineData(FixOperation.Replace, "/acronym")]
    [InlineData(FixOperation.Replace, "/nothing/french")]
    public void ApplyFix_APlaceThatIsNotThere_IsRefused(FixOperation operation, string path)
    {
        var programme = SoundProgramme.Create();
        programme = programme with
        {
            Publishable = [PublicationMatter.Stocks, PublicationMatter.Names],
            Activities = programme.Activities.Take(5).ToValueList(),
        };
        Assert.True(JsonPointer.TryParse(path, out var place));
        var finding = Validator.Validate(programme).Findings[0] with { Fix = new([new(operation, place, "\"texts\"")]) };

        var refused = Assert.Throws<ArgumentException>(() => ValidationReport.ApplyFix(finding, programme));

        Assert.Contains("it is not the one that was found faulty", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/facilities/0/id", "place")]
    [InlineData("/facilities/1/id", "place")]
    public void ApplyFix_APlaceWithinAList_IsFound(string path, string id)
    {
        var programme = SoundProgramme.Create();
        programme = new()
        {
            Id = programme.Id,
            Title = programme.Title,
            Start = programme.Start,
            Territories = programme.Territories,
            Partners = programme.Partners,
            Facilities = programme.Facilities
                .Take(2)
                .Select(f => new Facility { Id = f.Id, Name = f.Name, Type = f.Type, Territory = f.Territory })
                .ToValueList(),
        };
        Assert.True(JsonPointer.TryParse(path, out var place));
        var finding = new Finding
        {
            Rule = new("NE-FAC-001"),
            Severity = FindingSeverity.Advice,
            Path = place,
            Message = new("texte", "text"),
            Advice = new("texte", "text"),
            Fix = new([new(FixOperation.Replace, place, $"\"{id}\"")]),
        };

        var mended = ValidationReport.ApplyFix(finding, programme);

        Assert.Equal(
            programme.Facilities.Select((f, i) => path.Contains($"/{i}/", StringComparison.Ordinal) ? id : f.Id.Value),
            mended.Facilities.Select(f => f.Id.Value));
    }

    private static List<Finding> BreachesOf(RuleId rule, Programme programme) =>
        [.. Validator.Validate(programme).Findings.Where(finding => finding.Rule == rule)];
}
