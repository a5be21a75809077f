using FsCheck;
using FsCheck.Fluent;
using HealthCoop.Planning.HealthPlans;
using Xunit;

namespace HealthCoop.Tests.Planning.HealthPlans;

/// <summary>Whatever is not known: each figure contains the one that knowing all would give.</summary>
public sealed class HealthPlanWorldProperties
{
    private const int Worlds = 2_000;

    [Fact]
    public void FiguresOfTheYear_ContainThoseOfTheWorld() => Holds((known, world) =>
    {
        var (year, exact) = (known.Years.Single(), world.Years.Single());
        return Contains(year.Cost, exact.Cost)
            && Contains(year.CostPerInhabitant, exact.CostPerInhabitant)
            && Contains(year.FundingTotal, exact.FundingTotal)
            && Contains(year.SubsidyRequired, exact.SubsidyRequired)
            && Contains(year.Unfunded, exact.Unfunded)
            && year.Funding.Zip(exact.Funding).All(pair => Contains(pair.First.Amount, pair.Second.Amount));
    });

    [Fact]
    public void Totals_ContainThoseOfTheWorld() => Holds((known, world) =>
        Contains(known.Total.Amount, world.Total.Amount)
        && known.ByPriority.Zip(world.ByPriority)
            .All(pair => Contains(pair.First.Total.Amount, pair.Second.Total.Amount)));

    [Fact]
    public void Paid_OfAllSources_IsNoMoreThanInTheWorld() => Holds((known, world) =>
        Paid(known).Sum() <= Paid(world).Sum());

    [Fact]
    public void Paid_OfEachSourceWhereSourcesAreKnown_IsNoMoreThanInTheWorld() => Holds((known, world) =>
        !known.Years.Single().Funding.All(source => source.Amount.IsKnown)
        || Paid(known).Zip(Paid(world)).All(paid => paid.First <= paid.Second));

    [Fact]
    public void Votes_WhereAllYearsAreKnown_AreAtMostWhatTheySay() => Holds((known, world) =>
    {
        var (slice, exact) = (known.Slices.Single(), world.Slices.Single());
        return !slice.OfUnknownYear.IsEmpty
            || (IsWithin(slice.WithoutLine, exact.WithoutLine)
                && exact.Votes.All(vote => slice.Votes.Any(said =>
                    said.Line.Path == vote.Line.Path && IsWithin(said.ToVote, vote.ToVote))));
    });

    private static void Holds(Func<PlannedHealthPlan, PlannedHealthPlan, bool> law) => Prop.ForAll(
        HealthPlanWorlds.All.ToArbitrary(),
        worlds => law(HealthPlanPlanner.Plan(worlds.Known), HealthPlanPlanner.Plan(worlds.World)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(Worlds));

    private static decimal[] Paid(PlannedHealthPlan plan) =>
        [.. plan.Years.Single().Funding.Select(source => source.Paid.Amount)];

    private static bool Contains(HealthPlanAmount known, HealthPlanAmount exact) =>
        exact.IsKnown && known.Lowest <= exact.Lowest && IsWithin(known, exact);

    private static bool IsWithin(HealthPlanAmount known, HealthPlanAmount exact) => !(known.Highest < exact.Highest);
}
