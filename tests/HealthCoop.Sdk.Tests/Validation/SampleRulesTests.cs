using HealthCoop.Tests.Samples;
using HealthCoop.Validation;
using HealthCoop.Validation.Rules;
using Xunit;

namespace HealthCoop.Tests.Validation;

/// <summary>What the rules say about the two real programmes.</summary>
public sealed class SampleRulesTests
{
    [Theory]
    [InlineData(
        "parsante",
        "HC-CLM-002 HC-PAR-003 HC-FIN-002 HC-PKG-002 HC-SUS-001 HC-MON-001 HC-PAR-001 HC-CIV-001")]
    [InlineData(
        "pbo-sante",
        "HC-CLM-002 HC-PAR-003 HC-FIN-002 HC-TIM-001 HC-TIM-007 HC-MON-001 HC-GOV-001 HC-PCD-002 HC-PAR-001 HC-FIN-003 HC-FIN-004")]
    public void Validate_ARealProgramme_BreaksNothingAndLeavesOpenWhatIsNotPublished(string name, string undecided)
    {
        var report = ReportOf(name);

        Assert.Empty(report.Findings);
        Assert.False(report.HasErrors);
        Assert.Equal(
            undecided.Split(' '),
            report.Rules.Where(r => r.Outcome == RuleOutcome.Undecided).Select(r => r.Rule.Value));
    }

    [Fact]
    public void Validate_Parsante_LeavesPostsAndAccessOpenAndLawAside()
    {
        var report = ReportOf("parsante");

        for (var site = 0; site < 3; site++)
        {
            var facility = JsonPointer.Root / "facilities" / site;
            Assert.Contains(facility / "means" / "posts", report.Find(new("HC-PKG-002"))!.Unknowns);
            Assert.Contains(facility / "civilianAccess", report.Find(new("HC-CIV-001"))!.Unknowns);
        }

        Assert.Equal(RuleOutcome.NotApplicable, report.Find(new("HC-LEG-001"))!.Outcome);
        Assert.Equal(RuleOutcome.Held, report.Find(new("HC-TIM-004"))!.Outcome);
        Assert.Equal(RuleOutcome.Held, report.Find(new("HC-CIV-002"))!.Outcome);
    }

    private static ValidationReport ReportOf(string name) =>
        new ProgrammeValidator().Validate(new PlannedSample(name).Programme);
}
