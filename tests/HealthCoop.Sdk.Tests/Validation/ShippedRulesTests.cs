using HealthCoop.Documents;
using HealthCoop.Validation;
using HealthCoop.Validation.Rules;
using Xunit;

namespace HealthCoop.Tests.Validation;

/// <summary>Every rule that ships, held against a sound programme and the smallest changes to it.</summary>
public sealed class ShippedRulesTests
{
    // Rules that ask for nothing that may be unknown.
    private static readonly string[] AlwaysDecided = ["HC-CLM-001", "HC-FIN-009", "HC-TIM-004", "HC-CIV-002"];

    // Every programme has claims.
    private static readonly string[] AlwaysApplicable = ["HC-CLM-001"];

    private static readonly ProgrammeValidator Validator = new();

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, RuleCases.All.Count)];

    private static IEnumerable<Rule> Rules => RulePacks.Shipped.SelectMany(pack => pack.Rules);

    [Fact]
    public void SoundProgramme_IsADocument_AndHoldsEveryRule()
    {
        Assert.Empty(ProgrammeDocument.Check(SoundProgramme.Create()));
        var report = Validator.Validate(SoundProgramme.Create());

        Assert.Empty(report.Findings);
        Assert.Empty(report.Undecided);
        Assert.Equal(Rules.Select(rule => rule.Id), report.Rules.Select(result => result.Rule));
        Assert.All(report.Rules, result => Assert.Equal(RuleOutcome.Held, result.Outcome));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Validate_ASmallChange_MakesTheOutcome(int ordinal)
    {
        var expected = RuleCases.All[ordinal];
        var report = Validator.Validate(expected.Change(SoundProgramme.Create()));
        var result = report.Find(new(expected.Rule))!;

        Assert.True(expected.Outcome == result.Outcome, $"{expected}: {result.Outcome}, {string.Join(' ', result.Unknowns)}");
        var findings = (expected.Outcome == RuleOutcome.Broken ? report.Findings : report.Undecided)
            .Where(finding => finding.Rule == result.Rule)
            .ToList();
        Assert.Equal(
            expected.Also.Prepend(expected.Path).OfType<string>().Order(),
            findings.Select(finding => finding.Path.ToString()).Distinct().Order());
        Assert.All(findings, finding =>
        {
            Assert.NotEqual(finding.Message.French, finding.Message.English);
            Assert.NotEqual(finding.Advice.French, finding.Advice.English);
        });
        if (expected.Outcome != RuleOutcome.Broken)
        {
            Assert.Equal(findings.Select(finding => finding.Path).Distinct(), result.Unknowns);
            Assert.DoesNotContain(report.Findings, f => f.Rule == result.Rule);
        }
    }

    [Fact]
    public void EveryRule_HasCasesForItsOutcomes()
    {
        var cases = RuleCases.All.ToLookup(entry => entry.Rule, entry => entry.Outcome);
        Assert.Equal(Rules.Select(rule => rule.Id.Value).Order(), cases.Select(group => group.Key).Order());
        Assert.All(cases, group =>
        {
            Assert.Contains(RuleOutcome.Broken, group);
            Assert.Equal(!AlwaysDecided.Contains(group.Key), group.Contains(RuleOutcome.Undecided));
            Assert.Equal(!AlwaysApplicable.Contains(group.Key), group.Contains(RuleOutcome.NotApplicable));
        });
    }

    [Fact]
    public void EveryRule_SaysWhatItAsksAndWhy_InBothLanguages() => Assert.All(Rules, rule =>
    {
        Assert.Equal(Rules.Count(), Rules.DistinctBy(other => other.Id).Count());
        Assert.NotEqual(rule.Title.French, rule.Title.English);
        Assert.NotEqual(rule.Statement!.French, rule.Statement.English);
        Assert.NotEqual(rule.SourceText!.French, rule.SourceText.English);
        Assert.NotEqual(Evidence.Unconfirmed, rule.Evidence);
    });
}
