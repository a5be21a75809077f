using HealthCoop.Finance;
using HealthCoop.Planning;
using HealthCoop.Planning.Comparison;
using HealthCoop.Programmes;
using HealthCoop.Tests.Documents;
using HealthCoop.Tests.Samples;
using Xunit;

namespace HealthCoop.Tests.Planning.Comparison;

/// <summary>One fact of a sample changed by chance is the one cause of all that changes in the plan.</summary>
public sealed class PlanComparisonProperties
{
    private const int FirstSeed = 20190102;
    private const int Seeds = 40;

    private static readonly Narrative Because = new("Autre hypothèse", "Another assumption");

    [Theory]
    [InlineData("parsante")]
    [InlineData("pbo-sante")]
    public void Between_OneFactChangedByChance_IsTheOneCause(string name)
    {
        var sample = new PlannedSample(name);
        var changes = 0;
        for (var seed = FirstSeed; seed < FirstSeed + Seeds; seed++)
        {
            var (path, programme) = Changed(sample.Programme, new(seed));
            if (new ProgrammePlanner().Plan(programme, TestContext.Current.CancellationToken).Plan is not { } plan)
            {
                continue;
            }

            foreach (var change in PlanComparison.Between((sample.Programme, sample.Plan), (programme, plan)).Changes)
            {
                var cause = Assert.Single(change.Causes);
                Assert.True(path == cause.Path, $"seed {seed}: {change.Figure} because of {cause}, not {path}");
                changes++;
            }
        }

        Assert.True(changes > 10 * Seeds, $"Only {changes} changes.");
    }

    private static (JsonPointer Path, Programme Programme) Changed(Programme programme, Dice dice)
    {
        var ordinal = dice.Below(programme.Activities.Count);
        var activity = programme.Activities[ordinal];
        var path = JsonPointer.Root / nameof(Programme.Activities) / ordinal;
        var what = dice.Below(4);
        if (what == 0 && activity.After is [var first, ..])
        {
            var lag = path / nameof(Activity.After) / 0 / nameof(Precedence.Lag);
            var later = new Precedence(first.Activity, Length.Days(first.Lag.Count + 1 + dice.Below(5)), first.Link);
            return (lag, With(programme, ordinal, activity with { After = [later, .. activity.After.Skip(1)] }));
        }

        if (what == 1 && activity.Timing is LastingTiming)
        {
            var length = Claim.Assumed(Length.WorkingDays(4 + dice.Below(9)), Because);
            return (
                path / nameof(Activity.Timing) / nameof(LastingTiming.Length),
                With(programme, ordinal, activity with { Timing = Timing.Lasting(length) }));
        }

        if (activity.Costs.IsEmpty)
        {
            return Changed(programme, dice);
        }

        var item = dice.Below(activity.Costs.Count);
        var cost = activity.Costs[item];
        var (member, changed) = what == 2 && cost.Quantity is not null
            ? (nameof(CostItem.Quantity), cost with { Quantity = Claim.Assumed(1m + dice.Below(30), Because) })
            : (nameof(CostItem.UnitPrice), cost with { UnitPrice = Claim.Assumed(UnitPrice.Eur(1 + dice.Below(900)), Because) });
        return (
            path / nameof(Activity.Costs) / item / member,
            With(programme, ordinal, activity with
            {
                Costs = activity.Costs.Select((other, i) => i == item ? changed : other).ToValueList(),
            }));
    }

    private static Programme With(Programme programme, int ordinal, Activity changed) => programme with
    {
        Activities = programme.Activities.Select((activity, i) => i == ordinal ? changed : activity).ToValueList(),
    };
}
