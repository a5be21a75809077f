using HealthCoop.Validation;
using HealthCoop.Validation.Rules;
using Xunit;

namespace HealthCoop.Tests.Validation;

/// <summary>The values that findings name.</summary>
public sealed class MessageTests
{
    private static readonly ProgrammeValidator Validator = new(new() { Packs = ShippedRulesTests.Vouched });

    [Theory]
    [InlineData("HC-FIN-001", "The grant is set at 75.01 %; the call allows 75 % at the most.")]
    [InlineData("HC-FIN-001", "The grant is set at more than 75 %; the call allows 75 % at the most.")]
    [InlineData("HC-FIN-001", "The grant is set at EUR 90000.01 / EUR 120000.00; the call allows 75 % at the most.")]
    [InlineData("HC-FIN-017", "At the end of 2010-03, ")]
    [InlineData("HC-FIN-018", "'army' alone pays 80.01 % of the total; above 80 %, everything depends on it.")]
    [InlineData("HC-FIN-018", "'army' alone pays 80.002 % of a year; above 80 %, everything depends on it.")]
    [InlineData("HC-FIN-018", "'eu' alone pays 90 % of the total; above 80 %, everything depends on it.")]
    [InlineData("HC-HRH-004", "The post of 'nurse' ends with the programme (2012-12), and nobody pays it afterwards.")]
    [InlineData("HC-SUS-001", "The payer is bound for 35 months; it takes 36.")]
    [InlineData("HC-SUS-001", "The payer is bound for less than 36 months; it takes 36.")]
    [InlineData("HC-SUS-001", "The payer is bound for 35.9 months; it takes 36.")]
    public void Validate_ACaseThatBreaks_SaysWithWhat(string rule, string expected) => Assert.Contains(
        RuleCases.All
            .Where(entry => entry.Rule == rule && entry.Outcome == RuleOutcome.Broken)
            .SelectMany(entry => Validator.Validate(entry.Change(SoundProgramme.Create())).Findings)
            .Where(finding => finding.Rule == new RuleId(rule))
            .Select(finding => finding.Message.English),
        message => message.StartsWith(expected, StringComparison.Ordinal));
}
