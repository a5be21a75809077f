using FsCheck.Fluent;
using HealthCoop.Care;
using HealthCoop.HealthSystem;
using HealthCoop.Planning.Resources;
using Xunit;

namespace HealthCoop.Tests.Planning.Resources;

/// <summary>The laws of readiness: what is asked for more is not required less, and what is brought more takes nothing
/// away.</summary>
public sealed class ReadinessAssessorProperties
{
    [Fact]
    public void AddingAService_NeverLowersARequirement() => Values.Law.Holds(
        from problem in ReadinessGenerator.Problems
        from added in ReadinessGenerator.Services
        select (problem, Adding(problem, added)),
        static pair =>
        {
            var (before, after) = (Assess(pair.problem), Assess(pair.Item2));
            return before.Cadres.All(cadre => after.Cadres.Single(same => same.Cadre == cadre.Cadre) is var more
                    && more.Services >= cadre.Services
                    && SaysNoLess(cadre.MinutesPerYear, more.MinutesPerYear))
                && before.Staffing.All(staff => after.Staffing.Single(same => same.Cadre == staff.Cadre) is var more
                    && SaysNoLess(Number(staff.ByWorkload), Number(more.ByWorkload))
                    && (staff.ByCover is null || SaysNoLess(Number(staff.ByCover), Number(more.ByCover!)))
                    && SaysNoLess(Number(staff.Required), Number(more.Required))
                    && staff.InPost == more.InPost)
                && before.Equipment.All(kind => after.Equipment.Single(same => same.Item == kind.Item) is var more
                    && more.Needed >= kind.Needed
                    && (more.Before, more.Brought) == (kind.Before, kind.Brought))
                && before.Commodities.All(kind => after.Commodities.Single(same => same.Item == kind.Item) is var more
                    && SaysNoLess(kind.QuantityPerYear, more.QuantityPerYear)
                    && more.FirstStock == kind.FirstStock);
        });

    [Fact]
    public void AddingANorm_NeverLowersARequirement() => Values.Law.Holds(
        from problem in ReadinessGenerator.Problems
        from staff in Gen.Choose(0, 9)
        select (problem, FullTimeEquivalent.Of(staff)),
        static pair =>
        {
            var (before, after) = (Assess(pair.problem), Assess(With(pair.problem, site => site with
            {
                Norms = [.. site.Norms, .. Assess(pair.problem).Staffing.Select(staffing =>
                    new CadreNorm(staffing.Cadre, Claim.Expected(pair.Item2)))],
            })));
            return before.Staffing.Zip(after.Staffing).All(staffing =>
                SaysNoLess(Number(staffing.First.Required), Number(staffing.Second.Required))
                && !(staffing.Second.Required.ForPlanning?.Count < pair.Item2.Count)
                && staffing.Second.ByWorkload == staffing.First.ByWorkload
                && staffing.Second.ByCover == staffing.First.ByCover);
        });

    [Fact]
    public void AddingAService_LeavesTheOthersAsReadyAsTheyWere() => Values.Law.Holds(
        from problem in ReadinessGenerator.Problems
        from added in ReadinessGenerator.Services
        select (problem, Adding(problem, added)),
        static pair => Assess(pair.problem) is var before
            && Assess(pair.Item2) is var after
            && before.Services.SequenceEqual(after.Services.Take(before.Services.Count))
            && before.Opening == after.Opening);

    [Fact]
    public void BringingMore_MakesNoServiceLessReady() => Values.Law.Holds(
        from problem in ReadinessGenerator.Problems
        from more in ReadinessGenerator.Means
        select (problem, Bringing(problem, more)),
        static pair => Assess(pair.problem).Services
            .Zip(Assess(pair.Item2).Services)
            .All(pair => Order(pair.First.State) <= Order(pair.Second.State)));

    [Fact]
    public void BringingMore_MakesNothingLackForAnOpening() => Values.Law.Holds(
        from problem in ReadinessGenerator.Problems
        from more in ReadinessGenerator.Means
        select (problem, Bringing(problem, more)),
        static pair => (Assess(pair.problem).Opening, Assess(pair.Item2).Opening) is ({ } before, { } after)
            && after.Lacks.All(before.Lacks.Contains)
            && after.Undecided.All(condition =>
                before.Undecided.Contains(condition) || before.Lacks.Contains(condition)));

    [Fact]
    public void KnowingThatAListIsComplete_NeverMakesAServiceReady() => Values.Law.Holds(
        ReadinessGenerator.Problems,
        static problem => Assess(problem).Services
            .Zip(Assess(With(problem, site => site with
            {
                Before = site.Before with
                {
                    PostsAreComplete = true,
                    EquipmentIsComplete = true,
                    CommoditiesAreComplete = true,
                    BuildingIsComplete = true,
                },
            })).Services)
            .All(pair => (pair.First.State is ReadinessState.Ready) == (pair.Second.State is ReadinessState.Ready)));

    [Fact]
    public void WhatAnUnlockNames_LeavesNothingToLackForTheServicesThatItOpens() => Values.Law.Holds(
        ReadinessGenerator.Problems,
        static problem => Assess(problem).Unlocks.All(unlock => unlock.Need is not EquipmentNeed { Item: var item }
            || Assess(Bringing(problem, new() { Equipment = [new(item, 3)] })).Services
                .Where(service => unlock.Opens.Contains(service.Service))
                .All(service => service.Lacks.IsEmpty)));

    private static SiteReadiness Assess(ReadinessProblem problem) =>
        Assert.Single(ReadinessAssessor.Assess(problem).Sites);

    private static ReadinessProblem With(ReadinessProblem problem, Func<SiteProblem, SiteProblem> change) =>
        problem with { Sites = problem.Sites.Select(change).ToValueList() };

    private static ReadinessProblem Adding(ReadinessProblem problem, ServiceProblem added) =>
        With(problem, site => site with { Services = [.. site.Services, added] });

    private static ReadinessProblem Bringing(ReadinessProblem problem, FacilityMeans more) =>
        With(problem, site => site with
        {
            Brought = site.Brought with
            {
                Posts = [.. site.Brought.Posts, .. more.Posts],
                Equipment = [.. site.Brought.Equipment, .. more.Equipment],
                Commodities = [.. site.Brought.Commodities, .. more.Commodities],
                Rooms = [.. site.Brought.Rooms, .. more.Rooms],
                Utilities = [.. site.Brought.Utilities, .. more.Utilities],
            },
        });

    private static int Order(ReadinessState state) =>
        Array.IndexOf([ReadinessState.NotReady, ReadinessState.Undecided, ReadinessState.Ready], state);

    private static Claim<decimal> Number(Claim<FullTimeEquivalent> staff) => Claim.Of(staff, static each => each.Count);

    // What is not known any more, or is only about something, says nothing; an assumption may stand for what was open;
    // and "at most" has no room for what is there for sure.
    private static bool SaysNoLess(Claim<decimal> before, Claim<decimal> after)
    {
        if (IsSilent(before) || IsSilent(after))
        {
            return true;
        }

        var (least, most) = Bounds(before);
        var (leastAfter, mostAfter) = Bounds(after);
        return IsAtMost(after)
            ? mostAfter >= before.ForPlanning
            : leastAfter >= least && (mostAfter is null || (most is null ? after.IsAssumed : mostAfter >= most));
    }

    private static bool IsSilent(Claim<decimal> claim) =>
        claim.ForPlanning is null || claim.Comparator is Comparator.About;

    private static bool IsAtMost(Claim<decimal> claim) => claim.Comparator is Comparator.AtMost or Comparator.LessThan;

    private static (decimal Least, decimal? Most) Bounds(Claim<decimal> claim) => (
        IsAtMost(claim) ? 0 : claim.ForPlanning!.Value,
        claim.Comparator is Comparator.AtLeast or Comparator.MoreThan ? null : claim.ForPlanning);
}
