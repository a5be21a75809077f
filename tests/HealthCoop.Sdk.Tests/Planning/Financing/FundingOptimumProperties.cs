using FsCheck;
using FsCheck.Fluent;
using HealthCoop.Planning.Costing;
using HealthCoop.Planning.Financing;
using Xunit;

namespace HealthCoop.Tests.Planning.Financing;

/// <summary>The laws of the best funding: it holds to the cent, it is proved, and it does not depend on any
/// order.</summary>
public sealed class FundingOptimumProperties
{
    private const int MostSeed = 1_000_000;

    // A cent in dispute is a cent more than there would be without it, and may lie above the bound.
    [Fact]
    public void Allocate_AnyProblem_HoldsEveryLimitToTheCentAndItsProof() => Holds(
        MadeUpFunding.WithRules,
        (problem, result) => FundingChecker.Check(problem, result).IsEmpty
            && (result.Proof!.Distance >= -0.000_001m || !result.Proof.InDispute.IsEmpty));

    [Fact]
    public void Allocate_LimitsOnAmounts_LiesWithinOneUnitPerRowOfTheContinuousOptimum() => Holds(
        MadeUpFunding.OfCosts,
        (problem, result) => result.Proof!.Distance <= result.Proof.RoundingAllowance + 0.000_001m
            && Math.Abs(result.Proof.Continuous - result.Proof.Bound) < 0.000_001m);

    // Shares of what is paid that leave no room, such as 83.9 % and 16.1 %, are then held to a cent that is in dispute.
    [Fact]
    public void Allocate_LimitsOfCallsAndPartners_LiesWithinOneUnitPerRowOfTheContinuousOptimum() => Holds(
        MadeUpFunding.Of,
        (_, result) => result.Proof!.Distance <= result.Proof.RoundingAllowance + 0.000_001m,
        tests: 600);

    [Fact]
    public void Allocate_LinesAndSourcesTheOtherWayRound_PaysTheSame() => Holds(
        MadeUpFunding.WithRules,
        (problem, result) => Funded.By(problem with
        {
            Costs = problem.Costs
                .Reverse()
                .Select(cost => cost with { ByMonth = cost.ByMonth.Reverse().ToValueList() })
                .ToValueList(),
            Sources = problem.Sources.Reverse().ToValueList(),
            Rules = problem.Rules.Reverse().ToValueList(),
        }).Payments == result.Payments);

    // But for what whole amounts lie below, or by a cent in dispute above, the bound.
    [Fact]
    public void Allocate_HigherCeiling_NeverHasALargerGap() => Holds(
        MadeUpFunding.Of,
        (problem, result) =>
        {
            var raised = problem with
            {
                Costs = problem.Costs.Select(cost => cost with { Priority = 1 }).ToValueList(),
            };
            var before = Funded.By(raised);
            return problem.Sources.All(source => Funded.By(raised with
            {
                Sources = raised.Sources.Select(other => other.Source == source.Source
                    ? other with { Ceiling = other.Ceiling + Money.Eur(10), Amount = other.Amount + Money.Eur(10) }
                    : other).ToValueList(),
            }) is { Allocation: { } after, Proof: { } proof }
                && after.Gap.Amount - proof.Distance
                    <= before.Allocation!.Gap.Amount - before.Proof!.Distance + 0.000_001m);
        },
        tests: 60);

    [Fact]
    public void Explain_AGap_NamesWaysOutThatLeaveNone() =>
        Prop.ForAll(Seeds.ToArbitrary(), static seed =>
        {
            var problem = MadeUpFunding.WithRules(seed);
            var result = Funded.By(problem);
            var conflict = Funded.Against(problem);
            return result.Allocation is { Gap.IsZero: true }
                ? conflict is null
                : conflict is null
                    ? result.Proof!.Distance > 0
                    : conflict.WaysOut.All(way => Funded.By(way.Problem).Allocation is { } allocation
                        && (conflict.Lines.IsEmpty || allocation.Gap.IsZero));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    // Where time counts, a line may be needed for one of its months alone; minima ask for costs that are not there.
    [Fact]
    public void Explain_AGap_NeedsEachOfItsLines() =>
        Prop.ForAll(Seeds.ToArbitrary(), static seed =>
        {
            var problem = MadeUpFunding.OfCosts(seed);
            problem = problem with
            {
                BudgetTotal = null,
                Costs = problem.Costs.Select(static cost => cost with { Priority = 1 }).ToValueList(),
                Sources = problem.Sources
                    .Select(static offer => new FundingOffer
                    {
                        Source = offer.Source,
                        Amount = offer.Amount,
                        Ceiling = offer.Ceiling,
                        Eligible = offer.Eligible,
                        Contribution = offer.Contribution,
                    })
                    .ToValueList(),
            };
            return Funded.Against(problem) is not { } conflict
                || conflict.Lines.All(line => !IsShortOf(problem, conflict.Lines.Where(other => other != line).ToValueList()));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    // Whether some of these lines cannot be paid though no other is.
    private static bool IsShortOf(FundingProblem problem, ValueList<Id<CostLine>> lines) =>
        Funded.By(problem with
        {
            Costs = problem.Costs.Where(cost => lines.Contains(cost.Line)).ToValueList(),
            Sources = problem.Sources
                .Select(offer => offer with { Eligible = offer.Eligible?.Where(lines.Contains).ToValueList() })
                .ToValueList(),
        }).Allocation!.Gap is { IsZero: false };

    // Where time counts, a line stands for its months before and after, of which one may be needed alone.
    [Fact]
    public void Explain_AConflict_NeedsEachOfItsAmounts() =>
        Prop.ForAll(Seeds.ToArbitrary(), static seed =>
        {
            var problem = MadeUpFunding.Of(seed);
            problem = problem with
            {
                Sources = problem.Sources
                    .Select(static offer => offer with { Cash = null, FirstMonth = null, LastMonth = null })
                    .ToValueList(),
            };
            return Funded.Against(problem) is not { } conflict
                || conflict.Limits
                    .Where(static limit => limit.Limit is FundingLimit.Ceiling or FundingLimit.Amount)
                    .All(limit => IsNeeded(problem, conflict, limit));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    private static Gen<int> Seeds { get; } = Gen.Choose(0, MostSeed);

    // Without the limit, what is left of the conflict is none.
    private static bool IsNeeded(FundingProblem problem, FundingConflict conflict, FundingPrice limit)
    {
        var without = problem with
        {
            Sources = problem.Sources
                .Select(offer => offer.Source != limit.Source ? offer
                    : limit.Limit == FundingLimit.Ceiling ? offer with { Ceiling = null }
                    : offer with { Amount = null })
                .ToValueList(),
        };
        var others = conflict.Limits.Where(other => other != limit).ToValueList();
        return Funded.Against(without) is not { } left || left.Lines != conflict.Lines || left.Limits != others;
    }

    private static void Holds(
        Func<int, FundingProblem> make,
        Func<FundingProblem, FundingResult, bool> law,
        int tests = 200) => Prop.ForAll(Seeds.ToArbitrary(), seed =>
        {
            var problem = make(seed);
            var result = Funded.By(problem);
            return result.Allocation is null ? !result.Conflicts.IsEmpty : law(problem, result);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(tests));
}
