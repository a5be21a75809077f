using FsCheck;
using FsCheck.Fluent;
using HealthCoop.Planning;
using HealthCoop.Planning.Verification;
using HealthCoop.Programmes;
using HealthCoop.Tests.Documents;
using HealthCoop.Tests.Planning.Scheduling;
using Xunit;

namespace HealthCoop.Tests.Planning.Verification;

/// <summary>The engines and the verifier lead to the same plan, whatever the programme.</summary>
public sealed class PlanVerifierProperties
{
    private const int FirstSeed = 20190102;
    private const int Seeds = 120;
    private const int DatedProgrammesMade = 430;
    private const int DatedPlansAtLeast = 300;

    [Fact]
    public void Verify_PlanOfAProgrammeWithEveryKindOfMember_Passes()
    {
        var plans = Enumerable.Range(FirstSeed, Seeds).Count(seed => Agree(seed, PlannableProgrammes.Eased(seed)));

        Assert.True(plans > Seeds / 3, $"Only {plans} of {Seeds} programmes could be planned.");
    }

    [Fact]
    public void Verify_PlanOfAProgrammeRichInDatesAndFunding_Passes()
    {
        var plans = DatedProgrammes().Count(entry => Agree(entry.Seed, entry.Programme));

        Assert.True(plans >= DatedPlansAtLeast, $"Only {plans} of {DatedProgrammesMade} programmes could be planned.");
    }

    [Fact]
    public void Verify_PlanOfALargeProgramme_Passes() => Assert.True(Agree(0, PlannableProgrammes.Large()));

    [Fact]
    public void Verify_PlanOfAnotherProgramme_IsRefusedWithoutAnException()
    {
        Plan? last = null;
        foreach (var (_, programme) in DatedProgrammes().Take(Seeds / 2))
        {
            var next = Planned(programme);
            if (last is not null && last != next)
            {
                Assert.False(PlanVerifier.Verify(last, programme, PlannableProgrammes.Reference).Passed);
            }

            last = next ?? last;
        }

        for (var seed = FirstSeed; seed < FirstSeed + (Seeds / 2); seed++)
        {
            var programme = ProgrammeGenerator.Make(seed);
            Assert.False(PlanVerifier.Verify(last!, programme).Passed, $"seed {seed}");
            Agree(seed, programme);
        }
    }

    private static IEnumerable<(int Seed, Programme Programme)> DatedProgrammes() => SchedulingGenerator.Problems.Generator
        .Sample(DatedProgrammesMade, new Rnd(20_190_102, 655_957), DatedProgrammesMade)
        .Select((problem, seed) => (seed, PlannableProgrammes.Of(problem, seed)));

    private static Plan? Planned(Programme programme) =>
        new ProgrammePlanner(new() { Reference = PlannableProgrammes.Reference }).Plan(programme).Plan;

    private static bool Agree(int seed, Programme programme)
    {
        if (Planned(programme) is not { } plan)
        {
            Assert.Null(ExpectedPlan.Of(programme, PlannableProgrammes.Reference).Plan);
            return false;
        }

        var findings = PlanVerifier.Verify(plan, programme, PlannableProgrammes.Reference).Findings;
        Assert.True(
            findings.IsEmpty,
            $"seed {seed}: " + string.Join("\n", findings.Take(5).Select(f => $"{f.Rule} {f.Path} {f.Message.English}")));
        return true;
    }
}
