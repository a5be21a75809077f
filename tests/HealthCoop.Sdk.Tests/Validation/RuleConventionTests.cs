using HealthCoop.Partners;
using HealthCoop.Validation;
using HealthCoop.Validation.Rules;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Validation;

public sealed class RuleConventionTests
{
    private static readonly Narrative Text = new("texte", "text");

    private static readonly RulePack Law = new() { Id = new("law"), Name = Text, InForce = new(new LocalDate(2010, 1, 1)) };

    private static readonly Rule Sound =
        Rule.For<Partner>(new("NE-PAR-001"), FindingSeverity.Error, Text, static (_, _) => { }) with
        {
            Statement = Text,
            Rationale = Text,
            SourceText = Text,
        };

    public static TheoryData<string> Ids => [.. RulePacks.Shipped.SelectMany(pack => pack.Rules).Select(rule => rule.Id.Value).Distinct()];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_OfTheCatalogue_IsWhole(string id)
    {
        var programme = SoundProgramme.Create();
        var report = new ProgrammeValidator(new()
        {
            Packs = ShippedRulesTests.Vouched,
            Reference = ShippedRulesTests.VouchedReference,
        }).Validate(programme);
        List<RuleOutcome> outcomes =
        [
            .. RuleCases.All.Where(entry => entry.Rule == id).Select(entry => entry.Outcome),
            report.Find(new(id))!.Outcome,
        ];
        Assert.Empty(
            from pack in RulePacks.Shipped
            from rule in pack.Rules
            where rule.Id.Value == id
            from fault in RuleConvention.Faults(pack, rule, outcomes)
            select fault);
    }

    [Fact]
    public void Faults_OfASoundRule_AreNone() => Assert.Empty(RuleConvention.Faults(Law, Sound, Enum.GetValues<RuleOutcome>()));

    [Fact]
    public void Faults_WhateverIsMissing_AreTold()
    {
        var all = Enum.GetValues<RuleOutcome>();
        Assert.Single(RuleConvention.Faults(Law with { InForce = null }, Sound, all));
        Assert.Single(RuleConvention.Faults(Law, Sound with { Statement = null }, all));
        Assert.Single(RuleConvention.Faults(Law, Sound with { Rationale = new("même", "même") }, all));
        Assert.Single(RuleConvention.Faults(Law, Sound with { SourceText = new(string.Empty, "text") }, all));
        Assert.All(all, outcome => Assert.Single(RuleConvention.Faults(Law, Sound, [.. all.Except([outcome])])));
    }

    [Theory]
    [InlineData("HC-CLM", 5)]
    [InlineData("HC-LEG", 9)]
    [InlineData("HC-PAR", 6)]
    [InlineData("HC-FIN", 18)]
    [InlineData("HC-PRC", 4)]
    [InlineData("HC-TIM", 8)]
    [InlineData("HC-PKG", 6)]
    [InlineData("HC-HRH", 5)]
    [InlineData("HC-TRN", 5)]
    [InlineData("HC-PCD", 7)]
    [InlineData("HC-GOV", 4)]
    [InlineData("HC-CIV", 9)]
    [InlineData("HC-GEO", 3)]
    [InlineData("HC-EQP", 3)]
    [InlineData("HC-INF", 1)]
    [InlineData("HC-MED", 2)]
    [InlineData("HC-FNC", 1)]
    [InlineData("HC-SUS", 3)]
    [InlineData("HC-MON", 5)]
    [InlineData("HC-EQU", 1)]
    public void Catalogue_HasTheRulesOfTheField(string family, int count)
    {
        var ids = RulePacks.Shipped.SelectMany(pack => pack.Rules).Select(rule => rule.Id.Value).ToHashSet();

        Assert.All(Enumerable.Range(1, count), number => Assert.Contains($"{family}-{number:000}", ids));
    }

    [Theory]
    [InlineData("EU-RATE EU-INDIRECT EU-RESERVE EU-RESERVE-USE EU-ANNEXB-TREE EU-TAX-2010 EU-NOPROFIT EU-PREFIN-2010-1")]
    [InlineData("EU-PREFIN-2010-2 EU-REALLOC EU-PERIOD EU-RETRO EU-INELIGIBLE EU-INKIND EU-FSTP EU-FX FX-XOF EU-CBSD")]
    [InlineData("ODA-MIL FR-DCTCIV-2025 FR-CLES-EN-MAIN-2024 FR-DAECT-DOCS FR-FICOL FR-OUDIN AIMF-FUND")]
    public void Catalogue_HasTheRulesOfFunders_UnderTheirIdsOrAsAliases(string ids)
    {
        var rules = RulePacks.Shipped.SelectMany(pack => pack.Rules).ToList();
        var known = rules.Select(rule => rule.Id).Concat(rules.SelectMany(rule => rule.Aliases)).ToHashSet();

        Assert.All(ids.Split(' '), id => Assert.Contains(new RuleId(id), known));
    }
}
