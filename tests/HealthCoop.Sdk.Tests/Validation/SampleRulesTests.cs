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
        "HC-FIN-018 /budget/sources/0",
        "HC-CLM-002 HC-PAR-003 HC-FIN-002 HC-GEO-003 HC-PKG-002 HC-PKG-001 HC-PKG-004 HC-HRH-005 "
        + "HC-TRN-003 HC-EQP-001 HC-SUS-001 HC-SUS-003 HC-MON-001 HC-MON-002 HC-MON-003 HC-FIN-014 "
        + "HC-CIV-001 HC-CIV-003 HC-CIV-005 HC-CIV-006 HC-CIV-007")]
    [InlineData(
        "pbo-sante",
        "",
        "HC-CLM-002 HC-PAR-003 HC-FIN-002 HC-TIM-001 HC-TIM-007 HC-TIM-006 HC-TRN-003 HC-TRN-004 "
        + "HC-TRN-005 HC-SUS-003 HC-MON-001 HC-MON-002 HC-MON-003 HC-GOV-001 HC-PCD-002 HC-LEG-009 "
        + "HC-PCD-001 HC-PCD-003 HC-PCD-006 HC-GOV-002 HC-LEG-004 HC-PAR-001 HC-FIN-003 HC-FIN-004 "
        + "HC-MON-005")]
    public void Validate_ARealProgramme_BreaksNoErrorAndLeavesOpenWhatIsNotPublished(
        string name,
        string broken,
        string undecided)
    {
        var report = ReportOf(name);

        Assert.Equal(
            broken,
            string.Join(", ", report.Findings.Select(finding => $"{finding.Rule.Value} {finding.Path}")));
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
