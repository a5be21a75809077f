using HealthCoop.Planning.Costing;
using HealthCoop.Planning.Financing;
using Xunit;

namespace HealthCoop.Tests.Planning.Financing;

/// <summary>What would let everything be paid: the least that limits, lines and months have to move.</summary>
public sealed class FundingWaysOutTests
{
    private static readonly YearMonth January = new(2010, 1);

    [Fact]
    public void Explain_RateOfTheCosts_CutsTheLineUntilTheRateIsEnough()
    {
        // 75 % of what is left and 20.00 make all of it at 80.00.
        var ways = WaysOut(
            [Cost("line", 100)],
            new() { Source = new("a"), Rate = Percentage.FromPercent(75) },
            Offer("own", 20));

        Assert.Contains(("Cut the line 'line' by EUR 20.00.", Money.Eur(20)), ways);
    }

    [Fact]
    public void Explain_MoneyThatComesLater_DelaysTheLineUntilItIsThere()
    {
        var ways = WaysOut(
            [Cost("line", 10)],
            Offer("a", 10) with { Cash = [new(January.PlusMonths(2), Money.Eur(10))] });

        Assert.Contains(("Delay the line 'line' by 2 months.", null), ways);
    }

    [Fact]
    public void Explain_TwoShortages_MovesBothLimits()
    {
        var ways = WaysOut(
            [Cost("line-1", 100), Cost("line-2", 100)],
            Offer("a", 60) with { Eligible = [new("line-1")] },
            Offer("b", 70) with { Eligible = [new("line-2")] });

        Assert.Contains(
            (
                "Raise the amount of the source 'a' by EUR 40.00. Raise the amount of the source 'b' by EUR 30.00.",
                Money.Eur(70)),
            ways);
    }

    [Fact]
    public void Explain_RateOfWhatIsPaid_FindsTheNearestThatIsEnough()
    {
        var ways = WaysOut(
            [Cost("line", 100)],
            new()
            {
                Source = new("a"),
                MaximumRate = Percentage.FromPercent(75),
                RateOf = FundingBasis.Funding,
            },
            Offer("b", 10));

        // At 75 % it pays 30.00 of 40.00.
        Assert.Contains(
            ("Obtain the rate of 90 % for the source 'a' (share of what is paid).", Money.Eur(60)),
            ways);
    }

    [Fact]
    public void Explain_CapOfIndirectCosts_FindsTheNearestThatIsEnough()
    {
        var ways = WaysOut(
            [Cost("direct", 100), Cost("indirect", 10) with { IsIndirect = true }],
            Offer("a", 200) with { IndirectCostCap = Percentage.FromPercent(7) });

        Assert.Contains(("Obtain the rate of 10 % for the source 'a' (indirect costs).", Money.Eur(3)), ways);
    }

    [Fact]
    public void Explain_AmountJustBelowTheCeiling_MovesBoth()
    {
        var ways = WaysOut([Cost("line", 100)], Offer("a", 80) with { Ceiling = Money.Eur(85) });

        Assert.Contains(
            (
                "Raise the amount of the source 'a' by EUR 20.00. Obtain EUR 15.00 above the ceiling of the source 'a'.",
                Money.Eur(20)),
            ways);
    }

    [Theory]
    [InlineData(83.9, 1_001.37)]
    [InlineData(99.99, 0.01)]
    [InlineData(50.001, 33.33)]
    public void Allocate_SharesThatMakeAllOfIt_PayAllButACentAndTellWhatIsInDispute(decimal percent, decimal cost)
    {
        FundingOffer Share(string id, decimal rate) => new()
        {
            Source = new(id),
            Rate = Percentage.FromPercent(rate),
            RateOf = FundingBasis.Funding,
        };
        var problem = Problem([Cost("line", cost)], Share("a", percent), Share("b", 100 - percent));

        var result = Funded.By(problem);

        Assert.True(result.Proof!.Distance <= result.Proof.RoundingAllowance);
        Assert.InRange(result.Allocation!.Gap.Amount, 0, 0.02m);
        Assert.All(result.Proof.InDispute, disputed => Assert.Equal(Money.Eur(0.01m), disputed.Amount));
        Assert.Empty(FundingChecker.Check(problem, result));
    }

    private static List<(string Text, Money? Change)> WaysOut(FundingCost[] costs, params FundingOffer[] offers) =>
        [.. Funded.Against(Problem(costs, offers))!.WaysOut.Select(way => (way.Text.English, way.Change))];

    private static FundingProblem Problem(FundingCost[] costs, params FundingOffer[] offers) => new()
    {
        Currency = Currency.Eur,
        Costs = costs.ToValueList(),
        Sources = offers.ToValueList(),
    };

    private static FundingCost Cost(string line, decimal amount) => new(new(line), [new(January, Money.Eur(amount))]);

    private static FundingOffer Offer(string source, decimal amount) =>
        new() { Source = new(source), Amount = Money.Eur(amount) };
}
