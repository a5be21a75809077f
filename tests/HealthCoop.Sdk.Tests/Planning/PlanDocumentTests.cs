using HealthCoop.Documents;
using HealthCoop.Planning;
using HealthCoop.Tests.Planning.Verification;
using HealthCoop.Tests.Samples;
using HealthCoop.Tests.Values;
using Xunit;

namespace HealthCoop.Tests.Planning;

public sealed class PlanDocumentTests
{
    public static TheoryData<string> Samples => ["parsante", "pbo-sante"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Read_WhatWasWritten_GivesAnEqualPlan(string sample)
    {
        var plan = new PlannedSample(sample).Plan;
        var bytes = PlanDocument.ToUtf8(plan);
        var read = PlanDocument.Read(bytes.Span).Require();
        Assert.Equal(plan, read);
        Assert.True(PlanDocument.ToUtf8(read).Span.SequenceEqual(bytes.Span));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Write_UnderAnyCulture_GivesTheSameBytes(string sample)
    {
        var expected = PlanDocument.ToUtf8(new PlannedSample(sample).Plan).ToArray();
        Assert.True(Cultures.Agree(() => PlanDocument.ToUtf8(new PlannedSample(sample).Plan).Span.SequenceEqual(expected)));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Plan_NamesItsProgrammeByHash(string sample)
    {
        var planned = new PlannedSample(sample);
        Assert.Equal(ProgrammeDocument.Hash(planned.Programme), planned.Plan.ProgrammeHash);
    }

    [Fact]
    public void Read_PlanWithSharesOfBeneficiaries_GivesAnEqualPlan()
    {
        var plan = VerifiedPlan.Plan;
        Assert.NotEmpty(plan.Costs.Lines[0].ByBeneficiary);
        Assert.Equal(plan, PlanDocument.Read(PlanDocument.ToUtf8(plan).Span).Require());
    }

    [Fact]
    public void Read_FaultyPlan_NamesThePlace()
    {
        var text = new PlannedSample("parsante").Json.Replace("\"basis\": \"exAnte\"", "\"basis\": \"exAnt\"", StringComparison.Ordinal);
        var finding = Assert.Single(PlanDocument.Read(System.Text.Encoding.UTF8.GetBytes(text)).Findings);
        Assert.Equal("/basis", finding.Path.ToString());
        Assert.Contains("exAnte", finding.Advice.English, StringComparison.Ordinal);
    }
}
