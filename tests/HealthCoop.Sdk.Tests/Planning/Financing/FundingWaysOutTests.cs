using HealthCoop.Finance;
using HealthCoop.Planning.Costing;
using HealthCoop.Planning.Financing;
using HealthCoop.Reference;
using NodaTime;
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
    public void Explain_CostBeforeTheFirstMonthOfItsSource_DelaysIt()
    {
        var ways = WaysOut([Cost("line", 10)], Offer("a", 10) with { FirstMonth = January.PlusMonths(3) });

        Assert.Contains(("Delay the line 'line' by 3 months.", null), ways);
    }

    [Fact]
    public void Explain_LinesThatAreAlike_NamesAsManyAsConflict() => Assert.Equal(
        2,
        Funded.Against(Problem([Cost("line-1", 100), Cost("line-2", 100), Cost("line-3", 100)], Offer("a", 150)))!.Lines.Count);

    // The first line lacks an amount, the second has nobody at all: one fact is less than two.
    [Fact]
    public void Explain_TwoConflicts_TellsTheSmaller()
    {
        var conflict = Funded.Against(Problem(
            [Cost("line-1", 5), Cost("line-2", 1)],
            Offer("a", 0) with { Eligible = [new("line-1")] }))!;

        Assert.Equal(([new("line-2")], []), (conflict.Lines, conflict.Limits));
    }

    [Fact]
    public void Explain_CostsInKindThatNobodyValues_AreFoundElsewhere() => Assert.Contains(
        ("Find EUR 10.00 from another source.", Money.Eur(10)),
        WaysOut([Cost("premises", 10) with { Type = CostType.InKind }], Offer("a", 10)));

    [Fact]
    public void Explain_BudgetBelowTheCosts_IsRaisedForAnotherSource()
    {
        var conflict = Funded.Against(Problem([Cost("line", 100)], Offer("a", 50)) with { BudgetTotal = Money.Eur(50) })!;

        Assert.Contains(
            "Find EUR 50.00 from another source, and raise the total of the budget to EUR 100.00.",
            conflict.WaysOut.Select(way => way.Text.English));
    }

    // Half of what is paid is paid by the first: with 40.00 more it pays 50.00 itself.
    [Fact]
    public void Explain_RateOfWhatIsPaid_AsksAnotherSourceForNoMoreThanIsNeeded() => Assert.Contains(
        ("Find EUR 40.00 from another source.", Money.Eur(40)),
        WaysOut(
            [Cost("line", 100)],
            new() { Source = new("a"), MaximumRate = Percentage.FromPercent(50), RateOf = FundingBasis.Funding },
            Offer("b", 10)));

    [Fact]
    public void Explain_CallAndSourceOfOneRate_TellsWhoseRateIsToBeObtained() => Assert.Contains(
        (
            "Obtain the rate of 90 % for the source 'a' (EUR 15.00). "
            + "Obtain a maximum rate of 90 % in the rules of the source 'a' (EUR 15.00).",
            Money.Eur(15)),
        WaysOut(
            [Cost("line", 100)],
            new()
            {
                Source = new("a"),
                Rate = Percentage.FromPercent(75),
                MaximumRate = Percentage.FromPercent(75),
            },
            Offer("b", 10)));

    // 75 % of what is left: the call's rate follows the cut.
    [Fact]
    public void Explain_CutUnderACall_KeepsTheRateOfTheCall()
    {
        var call = ReferenceData.Shipped.Find(new Id<GrantProfile>("eu-nsa-la-2009"))!;
        var problem = CallTerms.Of(
            Problem(
                [Cost("line", 1_000), Cost("reserve", 500) with { IsContingency = true }],
                new() { Source = new("grant"), Partner = new("eu") },
                Offer("city", 100)),
            new("grant"),
            call).Problem;

        var ways = Funded.Against(problem)!.WaysOut.Where(way => way.Text.English.StartsWith("Cut", StringComparison.Ordinal));

        Assert.All(ways, way =>
        {
            var allocation = Funded.By(way.Problem).Allocation!;
            Assert.True(allocation.Sources[0].Amount.Amount <= 0.75m * allocation.Total.Amount);
        });
    }

    // Another source without limits may pay the first line alone: what is lacking is the second.
    [Fact]
    public void Explain_SourceThatTakesTheRestOfOneLine_AsksForTheOtherAlone() => Assert.Contains(
        ("Find EUR 50.00 from another source.", Money.Eur(50)),
        WaysOut(
            [Cost("line-1", 100), Cost("line-2", 50)],
            new FundingOffer { Source = new("rest"), Eligible = [new("line-1")] }));

    // 5.00 had come for the first 10.00 and 5.00 for 20.00: what comes in January is there in February too.
    [Fact]
    public void Explain_CashThatIsShortInTwoMonths_AsksForItOnce() => Assert.Contains(
        Money.Eur(15),
        WaysOut(
            [new(new("line"), [new(January, Money.Eur(10)), new(January.PlusMonths(1), Money.Eur(10))])],
            Offer("a", 20) with
            {
                Cash = [new(January.PlusMonths(1), Money.Eur(5)), new(January.PlusMonths(2), Money.Eur(15))],
            }).Select(static way => way.Change));

    [Fact]
    public void Explain_MonthsTheOtherWayRound_NamesTheSameWaysOut()
    {
        MonthAmount[] months = [new(January, Money.Eur(10)), new(January.PlusMonths(1), Money.Eur(10))];
        List<(string, Money?)> Ways(IEnumerable<MonthAmount> ofLine) => WaysOut(
            [new(new("line"), ofLine.ToValueList())],
            Offer("a", 20) with
            {
                Cash = [new(January, Money.Eur(6)), new(January.PlusMonths(1), Money.Eur(10))],
            });

        Assert.Equal(Ways(months), Ways(months.Reverse()));
    }

    [Fact]
    public void Explain_CapOfNothing_FindsTheRateThatIsEnough() => Assert.Contains(
        ("Obtain the rate of 10 % for the source 'a' (indirect costs).", Money.Eur(10)),
        WaysOut(
            [Cost("direct", 100), Cost("indirect", 10) with { IsIndirect = true }],
            Offer("a", 200) with { IndirectCostCap = Percentage.FromPercent(0) }));

    // A source that may pay everything but what is in kind is not told to pay this line alone.
    [Fact]
    public void Explain_CostInKind_DoesNotTakeTheOtherLinesFromASource() => Assert.DoesNotContain(
        WaysOut([Cost("premises", 10) with { Type = CostType.InKind }, Cost("line", 10)], Offer("a", 20)),
        static way => way.Text.StartsWith("Let the source", StringComparison.Ordinal));

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

    // Too large for exact arithmetic: 60 lines that one source may pay in part, 60 that another pays whole.
    [Fact]
    public void Explain_LargeProblem_NamesWhatIsNeededAndTheLeastMoves()
    {
        var costs = Enumerable.Range(0, 120)
            .Select(i => Cost($"line-{i:D3}", 10 + i) with { Priority = 1 + i })
            .ToArray();
        var ids = costs.Select(cost => cost.Line).ToArray();
        var offers = Enumerable.Range(0, 30)
            .Select(k => Offer($"whole-{k:D2}", 1_000) with
            {
                Eligible = ids.Where((_, i) => i >= 60 && i % 30 != k).ToValueList(),
            })
            .Append(Offer("short", 100) with { Eligible = ids[..60].ToValueList() })
            .ToArray();
        var problem = Problem(costs, offers);

        var conflict = Funded.Against(problem)!;

        Assert.False(Funded.By(problem).Proof!.IsExact);
        Assert.Equal([new FundingPrice(FundingLimit.Amount, 0) { Source = new("short") }], conflict.Limits);
        Assert.All(conflict.Lines, line => Assert.Contains(line, ids[..60]));

        // The lines of which none can be left out: all but the smallest are more than 100.00 together.
        var named = costs
            .Where(cost => conflict.Lines.Contains(cost.Line))
            .Select(cost => cost.ByMonth[0].Amount.Amount)
            .ToList();
        Assert.True(named.Sum() > 100 && named.Sum() - named.Min() <= 100);
        var lacking = costs[..60].Sum(cost => cost.ByMonth[0].Amount.Amount) - 100;
        Assert.Contains(conflict.WaysOut, way =>
            way.Text.English == $"Raise the amount of the source 'short' by {Money.Eur(lacking)}.");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(13)]
    [InlineData(15)]
    public void Explain_LargeProblems_NameWaysOutThatWork(int seed)
    {
        var conflict = Funded.Against(MadeUpFunding.Large(seed))!;

        Assert.NotEmpty(conflict.WaysOut);
        Assert.All(conflict.WaysOut, way =>
        {
            var allocation = Funded.By(way.Problem).Allocation!;
            Assert.True(conflict.Lines.IsEmpty || allocation.Gap.IsZero);
        });
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
