using HealthCoop.Planning;
using HealthCoop.Programmes;
using HealthCoop.Tests.Documents;
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
            plans += Answers(seed, Eased(programme)) ? 1 : 0;
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

    // Made-up programmes seldom fit into their days and rules; these keep their shape and leave room.
    internal static Programme Eased(Programme programme) => programme with
    {
        Start = Claim.Planned(new PartialDate(2010)),
        End = Claim.Planned(new PartialDate(2090)),
        Duration = null,
        Activities = programme.Activities
            .Select(activity => activity with
            {
                After = [],
                StopsIn = [],
                NotBefore = null,
                NotAfter = null,
                Timing = activity.Timing is LastingTiming ? Timing.Lasting(Claim.Planned(Length.Months(3))) : activity.Timing,
                Costs = activity.Costs
                    .Select(cost => cost with
                    {
                        PricedOn = null,
                        UnitPrice = Claim.Planned(new UnitPrice(
                            Math.Min(1000m, cost.UnitPrice.ForPlanning?.Amount ?? 1m),
                            programme.Budget?.Currency ?? Currency.Eur)),
                        Quantity = cost.Quantity is null ? null : Claim.Planned(7m),
                    })
                    .ToValueList(),
            })
            .ToValueList(),
        Facilities = programme.Facilities.Select(facility => facility with { RunningCosts = [] }).ToValueList(),
        Institutions = programme.Institutions.Select(body => body with { RunningCosts = [] }).ToValueList(),
        Budget = programme.Budget is not { } budget ? null : budget with
        {
            Sources = budget.Sources
                .Select((source, i) => source with
                {
                    Profile = null,
                    Rate = source.Rate ?? (i > 0 ? Claim.Planned(Percentage.FromPercent(10)) : null),
                })
                .ToValueList(),
        },
    };
}
