using HealthCoop.Planning;
using HealthCoop.Programmes;
using HealthCoop.Territories;
using HealthCoop.Tests.Planning.Verification;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Planning.Explanations;

/// <summary>Laws of explanations over made-up programmes with every kind of member.</summary>
public sealed class ExplanationProperties
{
    private const int FirstSeed = 20190102;
    private const int Seeds = 60;

    [Fact]
    public void Explain_AnyPlan_GivesEveryFigureAndItsGrounds()
    {
        var (plans, figures) = (0, 0);
        for (var seed = FirstSeed; seed < FirstSeed + Seeds; seed++)
        {
            var eased = PlannableProgrammes.Eased(seed);
            foreach (var programme in new[] { eased, Linked(eased, seed) })
            {
                if (new ProgrammePlanner().Plan(programme, TestContext.Current.CancellationToken).Plan is { } plan)
                {
                    plans++;
                    figures += new ExplainedPlan($"seed {seed}", programme, plan, reasonsAreWritten: false).CheckAll();
                }
            }
        }

        Assert.True(plans > Seeds / 5, $"Only {plans} of {2 * Seeds} programmes could be planned.");
        Assert.True(figures > 50 * plans, $"Only {figures} figures in {plans} plans.");
    }

    // Activities that wait for each other in every way and stand still in the rains.
    private static Programme Linked(Programme programme, int seed)
    {
        Closure rains = new SeasonalClosure
        {
            Cause = ClosureKind.RainySeason,
            From = new AnnualDate(6, 15),
            Through = new AnnualDate(10, 15),
            AssumedBecause = new("Pluies", "Rains"),
        };
        return programme with
        {
            Territories = programme.Territories.Select(territory => territory with { Closures = [rains] }).ToValueList(),
            Activities = programme.Activities
                .Select((activity, i) => activity.Timing is not LastingTiming ? activity : activity with
                {
                    Timing = Timing.Lasting(Claim.Planned(LengthOf((seed + i) % 3, 1 + ((seed + i) % 5)))),
                    MayPause = (seed + i) % 2 == 0,
                    StopsIn = [ClosureKind.RainySeason],
                    NotBefore = (seed + i) % 4 == 0 ? Claim.Planned(new PartialDate(2011, 5)) : null,
                    After = programme.Activities
                        .Take(i)
                        .Where(other => other.Timing is LastingTiming)
                        .TakeLast(2)
                        .Select((other, k) => new Precedence(
                            other,
                            LengthOf((seed + k) % 3, (seed + i + k) % 7),
                            (PrecedenceKind)((seed + i + k) % 3)))
                        .ToValueList(),
                })
                .ToValueList(),
        };
    }

    private static Length LengthOf(int unit, int count) => unit switch
    {
        0 => Length.Days(count),
        1 => Length.WorkingDays(count),
        _ => Length.Months(count),
    };
}
