using HealthCoop.Documents;
using HealthCoop.Reference;
using HealthCoop.Validation;
using HealthCoop.Validation.Rules;
using Xunit;

namespace HealthCoop.Tests.Validation;

/// <summary>Every rule that ships, held against a sound programme and the smallest changes to it.</summary>
public sealed class ShippedRulesTests
{
    internal static ReferenceData VouchedReference { get; } = ReferenceData.Shipped.With(new ReferencePack
    {
        Id = new("vouched"),
        Name = new("Garanti", "Vouched for"),
        Edition = new(2026, 1, 1),
        GrantProfiles = ReferenceData.Shipped.GrantProfiles
            .Select(profile => profile with
            {
                Terms = profile.Terms
                    .Select(term => term.Counts ? term : term with { Evidence = Evidence.Derived })
                    .ToValueList(),
            })
            .ToValueList(),
    });

    // Unconfirmed rules and terms are off unless a host vouches for them, as here.
    private static ProgrammeValidator Validator { get; } = new(new() { Packs = Vouched, Reference = VouchedReference });

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, RuleCases.All.Count)];

    private static IEnumerable<Rule> Rules =>
        RulePacks.Shipped.SelectMany(pack => pack.Rules).DistinctBy(rule => rule.Id);

    internal static ValueList<RulePack> Vouched => RulePacks.Shipped
        .Select(pack => pack with
        {
            Rules = pack.Rules
                .Select(rule => rule.Evidence == Evidence.Unconfirmed ? rule with { Evidence = Evidence.Derived } : rule)
                .ToValueList(),
        })
        .ToValueList();

    [Fact]
    public void SoundProgramme_IsADocument_AndBreaksNothing()
    {
        Assert.Empty(ProgrammeDocument.Check(SoundProgramme.Create()));
        var report = Validator.Validate(SoundProgramme.Create());

        Assert.Empty(report.Findings);
        Assert.Empty(report.Undecided);
        Assert.Equal(Rules.Select(rule => rule.Id), report.Rules.Select(result => result.Rule));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Validate_ASmallChange_MakesTheOutcome(int ordinal)
    {
        var expected = RuleCases.All[ordinal];
        var validator = expected.Reference is { } pack
            ? new(new() { Packs = Vouched, Reference = VouchedReference.With(pack) })
            : Validator;
        var report = validator.Validate(expected.Change(SoundProgramme.Create()));
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
        else
        {
            Assert.True(
                expected.Open.Order().SequenceEqual(result.Unknowns.Select(place => place.ToString()).Order()),
                $"{expected}: {string.Join(' ', result.Unknowns)}");
        }
    }

    [Fact]
    public void Cases_AreAboutTheRulesOfTheCatalogue() => Assert.Equal(
        Rules.Select(rule => rule.Id.Value).Order(),
        RuleCases.All.Select(entry => entry.Rule).Distinct().Order());
}
