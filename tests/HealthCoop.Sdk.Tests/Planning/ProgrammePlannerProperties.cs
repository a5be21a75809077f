using HealthCoop.Planning;
using HealthCoop.Programmes;
using HealthCoop.Tests.Documents;
using HealthCoop.Tests.Planning.Verification;
using Xunit;

namespace HealthCoop.Tests.Planning;

/// <summary>Laws of planning over made-up programmes with every kind of member: an answer, and the same one each time.</summary>
public sealed class ProgrammePlannerProperties
{
    private const int FirstSeed = 20190102;
    private const int Seeds = 150;

    [Fact]
    public void Plan_AnyProgrammeThatCanBeWritten_IsAPlanOrItsConflicts()
    {
        var plans = 0;
        for (var seed = FirstSeed; seed < FirstSeed + Seeds; seed++)
        {
            var programme = ProgrammeGenerator.Make(seed);
            Answers(seed, programme);
            plans += Answers(seed, PlannableProgrammes.Eased(seed)) ? 1 : 0;
        }

        Assert.True(plans > Seeds / 10, $"Only {plans} of {Seeds} programmes could be planned.");
    }

    private static bool Answers(int seed, Programme programme)
    {
        var result = new ProgrammePlanner().Plan(programme);
        Assert.Equal(result, new ProgrammePlanner().Plan(programme));
        Assert.NotEqual(result.IsFeasible, !result.Conflicts.IsEmpty);
        if (result.Plan is not { } plan)
        {
            return false;
        }

        Assert.Equal(plan, PlanDocument.Read(PlanDocument.ToUtf8(plan).Span).Require());
        Assert.True(plan.Schedule.Finish <= plan.End, $"seed {seed}");
        Assert.Equal(plan.Costs.Total, plan.Funding.Total);
        Assert.Equal(
            plan.Funding.Total - plan.Funding.Gap,
            Money.Sum(plan.Funding.Sources.Select(source => source.Amount), plan.Costs.Currency));
        return true;
    }
}
