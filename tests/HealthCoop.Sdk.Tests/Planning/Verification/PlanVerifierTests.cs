using HealthCoop.Planning.Verification;
using HealthCoop.Reference;
using HealthCoop.Tests.Samples;
using Xunit;

namespace HealthCoop.Tests.Planning.Verification;

public sealed class PlanVerifierTests
{
    [Theory]
    [InlineData("parsante")]
    [InlineData("pbo-sante")]
    public void Verify_PlanOfASample_Passes(string sample)
    {
        var planned = new PlannedSample(sample);

        var verification = PlanVerifier.Verify(planned.Plan, planned.Programme);

        Assert.Empty(verification.Findings);
        Assert.True(verification.Passed);
    }
}
