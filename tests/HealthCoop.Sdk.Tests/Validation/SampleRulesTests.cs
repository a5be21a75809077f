using HealthCoop.Validation;
using HealthCoop.Validation.Rules;
using HealthCoop.Tests.Samples;
using Xunit;

namespace HealthCoop.Tests.Validation;

public sealed class SampleRulesTests
{
    [Theory]
    [InlineData("parsante")]
    [InlineData("pbo-sante")]
    public void Probe(string name)
    {
        var report = new ProgrammeValidator().Validate(new PlannedSample(name).Programme);
        var text = string.Join("\n", report.Rules.Select(r => $"{r.Rule} {r.Outcome} {string.Join(' ', r.Unknowns.Take(4))} {r.Unknowns.Count}"));
        Assert.Fail(text + "\n" + string.Join("\n", report.Findings.Select(f => $"{f.Rule} {f.Path} {f.Message.English}")));
    }
}
