using HealthCoop.Validation;
using HealthCoop.Validation.Rules;
using Xunit;

namespace HealthCoop.Tests.Validation;

/// <summary>The values that findings name.</summary>
public sealed class MessageTests
{
    private static readonly ProgrammeValidator Validator = new(new() { Packs = ShippedRulesTests.Vouched });

    [Theory]
    [InlineData("HC-FIN-017", "At the end of 2010-03, ")]
    [InlineData("HC-FIN-018", "' alone pays ")]
    public void Validate_ACaseThatBreaks_SaysWithWhat(string rule, string expected)
    {
        var broken = RuleCases.All.First(entry => entry.Rule == rule && entry.Outcome == RuleOutcome.Broken);
        var finding = Validator.Validate(broken.Change(SoundProgramme.Create())).Findings
            .First(found => found.Rule == new RuleId(rule));

        Assert.Contains(expected, finding.Message.English, StringComparison.Ordinal);
    }
}
