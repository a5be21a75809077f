using HealthCoop.Planning.Financing;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Planning.Financing;

/// <summary>What each limit that binds costs: the allocation with one step more of it, beside the one that is.</summary>
public sealed class FundingLimitTests
{
    private static readonly YearMonth January = new(2010, 1);

    // One more euro of the ceiling funds one; one more point of the rate, 10.00.
    [Fact]
    public void OfLimits_OneLimitThatBinds_TellsWhatAStepFunds()
    {
        Assert.Equal(
            ["Amount of the source (a): +EUR 1.00 → EUR -1.00"],
            Told(Offer("a") with { Amount = Money.Eur(700) }));
        Assert.Equal(
            ["Rate of the source (a): +1 point → EUR -10.00"],
            Told(Offer("a") with { Rate = Percentage.FromPercent(75) }));
    }

    // 75 % and 750.00 stand side by side: neither alone funds more, both together do.
    [Fact]
    public void OfLimits_TwoLimitsSideBySide_FundMoreTogetherOnly() => Assert.Equal(
        [
            "Rate of the source (a): +1 point → EUR 0.00",
            "Amount of the source (a): +EUR 1.00 → EUR 0.00",
            "Rate of the source (a): +1 point; Amount of the source (a): +EUR 1.00 → EUR -1.00",
        ],
        Told(Offer("a") with { Rate = Percentage.FromPercent(75), Amount = Money.Eur(750) }));

    [Fact]
    public void OfLimits_RuleAndBudget_AreSteppedInMoney()
    {
        var problem = Problem(Offer("a"), Offer("b") with { Amount = Money.Eur(100), IsOwnContribution = true }) with
        {
            Rules =
            [
                new()
                {
                    Id = new("most"),
                    Name = new("Plafond du groupe", "Ceiling of the group"),
                    Of = new() { Sources = [new("a")] },
                    Amount = Money.Eur(600),
                },
            ],
        };

        Assert.Equal(
            ["Amount of the source (b): +EUR 1.00 → EUR -1.00", "Ceiling of the group: +EUR 1.00 → EUR -1.00"],
            Told(problem));
        Assert.Equal(
            ["Total of the budget: +EUR 1.00 → EUR -1.00"],
            Told(Problem(Offer("a")) with { BudgetTotal = Money.Eur(400) }));
    }

    // A rate of 100 % has no step, and money of several months is one step.
    [Fact]
    public void OfLimits_StepsThatAreAlike_AreToldOnce()
    {
        Assert.Equal(
            ["Amount of the source (a): +EUR 1.00 → EUR 0.00"],
            Told(Offer("a") with { Rate = Percentage.FromPercent(100), Amount = Money.Eur(1_000) }));
        Assert.Equal(
            ["Money received by then (a): +EUR 1.00 → EUR -1.00"],
            Told(Offer("a") with
            {
                Cash = [new(January.PlusMonths(1), Money.Eur(5)), new(January.PlusMonths(2), Money.Eur(995))],
            }));
    }

    [Fact]
    public void OfLimits_FloorThatBinds_IsSteppedDown() => Assert.Equal(
        ["Lowest amount of its rules (b): −EUR 1.00 → EUR 0.00"],
        Told(
            Offer("a") with { Partner = new("funder") },
            Offer("b") with { Floor = Money.Eur(300), IsOwnContribution = true }));

    [Fact]
    public void OfLimits_LimitsThatContradictEachOther_HaveNone() => Assert.Empty(FundingComparison.OfLimits(
        Problem(Offer("a") with { Amount = Money.Eur(1), Floor = Money.Eur(2) }),
        TestContext.Current.CancellationToken).Variations);

    private static string[] Told(params FundingOffer[] offers) => Told(Problem(offers));

    private static string[] Told(FundingProblem problem) =>
    [
        .. FundingComparison.OfLimits(problem, TestContext.Current.CancellationToken).Variations
            .Select(outcome => $"{outcome.Name.English} → {outcome.GapChange}"),
    ];

    private static FundingProblem Problem(params FundingOffer[] offers) => new()
    {
        Currency = Currency.Eur,
        Costs = [new(new("line"), [new(January, Money.Eur(1_000))])],
        Sources = offers.ToValueList(),
    };

    private static FundingOffer Offer(string source) => new() { Source = new(source) };
}
