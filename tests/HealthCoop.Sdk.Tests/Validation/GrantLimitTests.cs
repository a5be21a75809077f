using HealthCoop.Finance;
using HealthCoop.Programmes;
using HealthCoop.Reference;
using HealthCoop.Validation;
using HealthCoop.Validation.Catalogue.Core;
using HealthCoop.Validation.Catalogue.EuropeanGrants;
using HealthCoop.Validation.Rules;
using NodaTime;
using Xunit;
using static HealthCoop.Tests.Validation.RuleCases;

namespace HealthCoop.Tests.Validation;

/// <summary>Grants held against the floors of calls that no shipped profile has, and the mends of their rates.</summary>
public sealed class GrantLimitTests
{
    private static readonly GrantProfile Call = new()
    {
        Id = new("call"),
        Name = new("Appel", "Call"),
        InForce = new(new LocalDate(2010, 1, 1)),
        SourceText = new("Appel", "Call"),
        Evidence = Evidence.PublicSource,
    };

    private static readonly GrantProfile LowestRate = Call with { MinimumRate = Percentage.FromPercent(50) };

    private static readonly GrantProfile LowestAmount = Call with { Floor = Money.Eur(60_000) };

    private static readonly GrantProfile HighestAmount = Call with { Ceiling = Money.Eur(60_000) };

    [Fact]
    public void Check_ARate_IsHeldAgainstTheLowest()
    {
        Assert.Equal(RuleOutcome.Held, OutcomeOf(LowestRate, Rated(50)));
        Assert.Equal(RuleOutcome.Broken, OutcomeOf(LowestRate, Rated(49.99m)));
        Assert.Equal(RuleOutcome.Held, OutcomeOf(LowestRate, Fixed(60_000)));
        Assert.Equal(RuleOutcome.Broken, OutcomeOf(LowestRate, Fixed(59_999.99m)));
        Assert.Equal(RuleOutcome.Undecided, OutcomeOf(LowestRate, s => s with { Rate = Unknown<Percentage>() }));
        Assert.Equal(
            RuleOutcome.Undecided,
            OutcomeOf(LowestRate, s => s with { Rate = null, Amount = Unknown<Money>() }));
    }

    [Fact]
    public void Check_AnAmount_IsHeldAgainstTheLowestAndTheHighest()
    {
        Assert.Equal(RuleOutcome.Held, OutcomeOf(LowestAmount, Fixed(60_000)));
        Assert.Equal(RuleOutcome.Broken, OutcomeOf(LowestAmount, Fixed(59_999.99m)));
        Assert.Equal(RuleOutcome.Held, OutcomeOf(LowestAmount, Rated(50)));
        Assert.Equal(RuleOutcome.Broken, OutcomeOf(LowestAmount, Rated(49.99m)));
        Assert.Equal(RuleOutcome.Undecided, OutcomeOf(LowestAmount, s => s with { Rate = Unknown<Percentage>() }));
        Assert.Equal(RuleOutcome.Held, OutcomeOf(HighestAmount, Fixed(60_000)));
        Assert.Equal(RuleOutcome.Broken, OutcomeOf(HighestAmount, Fixed(60_000.01m)));
        Assert.Equal(RuleOutcome.Undecided, OutcomeOf(HighestAmount, s => s with { Rate = Unknown<Percentage>() }));
    }

    [Fact]
    public void Check_ARateBeyondItsCap_OffersTheCap()
    {
        var sound = SoundProgramme.Create();

        Assert.Equal(
            [("/budget/sources/0/rate", true)],
            Mends(GrantRules.WithinCeiling, Granted(sound, Rated(80)), "75 %"));
        Assert.Equal(
            [("/budget/indirectCosts", true)],
            Mends(GrantRules.IndirectCostsWithinCap, Costed(sound, b => b with { IndirectCosts = Rate(8) }), "7 %"));
        Assert.Equal(
            [("/budget/contingencyReserve", true)],
            Mends(GrantRules.ReserveWithinCap, Costed(sound, b => b with { ContingencyReserve = Rate(8) }), "5 %"));
        Assert.Equal(
            [("/budget/exchangeRates/0", true)],
            Mends(
                BudgetRules.ParityIsFixed,
                Costed(sound, b => b with { ExchangeRates = [b.ExchangeRates[0] with { Value = 650 }] }),
                "655.957"));
    }

    private static Func<FundingSource, FundingSource> Rated(decimal percent) => s => s with { Rate = Rate(percent) };

    private static Func<FundingSource, FundingSource> Fixed(decimal euros) =>
        s => s with { Rate = null, Amount = Claim.Planned(Money.Eur(euros)) };

    [Theory]
    [InlineData(Comparator.Exactly, 60_000, "Held ")]
    [InlineData(Comparator.Exactly, 60_001, "Broken /budget/sources/0/amount")]
    [InlineData(Comparator.AtLeast, 60_000, "Held ")]
    [InlineData(Comparator.AtLeast, 60_001, "Undecided /budget/sources/0/amount")]
    [InlineData(Comparator.AtMost, 60_000, "Undecided /budget/sources/0/amount")]
    [InlineData(Comparator.AtMost, 60_001, "Broken /budget/sources/0/amount")]
    public void Check_AnAmount_IsHeldAgainstTheHighestRate(Comparator total, int euros, string expected) =>
        Assert.Equal(expected, Said(Call with { MaximumRate = Percentage.FromPercent(50) }, total, Fixed(euros)));

    [Theory]
    [InlineData(Comparator.Exactly, 60_000, "Held ")]
    [InlineData(Comparator.Exactly, 59_999, "Broken /budget/sources/0/amount")]
    [InlineData(Comparator.AtLeast, 60_000, "Undecided /budget/sources/0/amount")]
    [InlineData(Comparator.AtLeast, 59_999, "Broken /budget/sources/0/amount")]
    [InlineData(Comparator.AtMost, 60_000, "Held ")]
    [InlineData(Comparator.AtMost, 59_999, "Undecided /budget/sources/0/amount")]
    public void Check_AnAmount_IsHeldAgainstTheLowestRate(Comparator total, int euros, string expected) =>
        Assert.Equal(expected, Said(LowestRate, total, Fixed(euros)));

    [Fact]
    public void Check_AnUnknownRate_IsNamedBeforeTheAmount()
    {
        var highest = Call with { MaximumRate = Percentage.FromPercent(50) };
        var unknown = Unknown<Percentage>();
        Assert.Equal("Held ", Said(highest, Comparator.Exactly, s => Fixed(60_000)(s) with { Rate = unknown }));
        Assert.Equal(
            "Undecided /budget/sources/0/rate",
            Said(highest, Comparator.Exactly, s => Fixed(60_001)(s) with { Rate = unknown }));
        Assert.Equal(
            "Undecided /budget/sources/0/rate",
            Said(highest, Comparator.AtLeast, s => Fixed(60_001)(s) with { Rate = unknown }));
        Assert.Equal("Undecided /budget/sources/0/rate", Said(highest, Comparator.Exactly, s => s with { Rate = unknown }));
        Assert.Equal("Undecided /budget/sources/0/rate", Said(highest, Comparator.Exactly, s => s with { Rate = null }));
        Assert.Equal(
            "Broken /budget/sources/0/rate",
            Said(LowestRate, Comparator.Exactly, s => Fixed(59_999)(s) with { Rate = unknown }));
        Assert.Equal(
            "Undecided /budget/sources/0/rate",
            Said(LowestRate, Comparator.AtLeast, s => Fixed(60_000)(s) with { Rate = unknown }));
        Assert.Equal("Undecided /budget/sources/0/rate", Said(LowestRate, Comparator.Exactly, s => s with { Rate = null }));
        Assert.Equal("Broken /budget/sources/0/rate", Said(LowestRate, Comparator.Exactly, Rated(49)));
        Assert.Equal("Broken /budget/sources/0/rate", Said(LowestAmount, Comparator.Exactly, Rated(49)));
        Assert.Equal("Broken /budget/sources/0/amount", Said(LowestAmount, Comparator.Exactly, Fixed(59_999)));
        Assert.Equal("Broken /budget/sources/0/rate", Said(HighestAmount, Comparator.Exactly, Rated(51)));
        Assert.Equal("Broken /budget/sources/0/amount", Said(HighestAmount, Comparator.Exactly, Fixed(60_001)));
    }

    private static string Said(GrantProfile profile, Comparator total, Func<FundingSource, FundingSource> change)
    {
        var report = ReportOf(profile, change, total);
        var places = report.Findings.Concat(report.Undecided).Select(finding => finding.Path.ToString());
        return $"{report.Find(GrantRules.WithinCeiling.Id)!.Outcome} {string.Join(' ', places)}";
    }

    private static RuleOutcome OutcomeOf(GrantProfile profile, Func<FundingSource, FundingSource> change) =>
        ReportOf(profile, change, Comparator.Exactly).Find(GrantRules.WithinCeiling.Id)!.Outcome;

    private static ValidationReport ReportOf(
        GrantProfile profile,
        Func<FundingSource, FundingSource> change,
        Comparator total)
    {
        var pack = new ReferencePack
        {
            Id = new("calls"),
            Name = new("Appels", "Calls"),
            Edition = new(2010, 1, 1),
            GrantProfiles = [profile],
        };
        var validator = new ProgrammeValidator(new()
        {
            Packs = [PackOf(GrantRules.WithinCeiling)],
            Reference = ReferenceData.Shipped.With(pack),
        });
        var programme = Granted(SoundProgramme.Create(), s => change(s with { Profile = profile.Id }));
        return validator.Validate(Costed(programme, b => b with { Total = b.Total with { Comparator = total } }));
    }

    private static IEnumerable<(string Path, bool HasValue)> Mends(Rule rule, Programme programme, string value) =>
        new ProgrammeValidator(new() { Packs = [PackOf(rule)] })
            .Validate(programme)
            .Findings
            .SelectMany(finding => finding.Fix!.Steps)
            .Select(step => (step.Path.ToString(), step.Value!.Contains(value, StringComparison.Ordinal)));

    private static RulePack PackOf(Rule rule) => new() { Id = new("one"), Name = new("Une", "One"), Rules = [rule] };
}
