using System.Globalization;
using HealthCoop.Planning.Financing;
using HealthCoop.Planning.Optimization;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Planning.Financing;

/// <summary>The best funding in cases that can be reckoned by hand, and beside a slower way.</summary>
public sealed class FundingOptimumTests
{
    private static readonly YearMonth January = new(2010, 1);

    [Fact]
    public void Allocate_EligibilityAndCeilings_FindsTheSwapThatLeavesNoGap()
    {
        // In ordinal order, source a would pay line 1 and leave line 2 without anybody.
        var result = Allocate(
            [Cost("line-1", 100), Cost("line-2", 100)],
            Offer("a", 100),
            Offer("b", 100) with { Eligible = [new("line-1")] });

        Assert.True(result.Allocation!.Gap.IsZero);
        Assert.Equal(["b", "a"], result.Payments.Select(payment => payment.Source.Value));
        Assert.True(result.Proof!.IsExact);
        Assert.Equal(0, result.Proof.Distance);
    }

    [Fact]
    public void Allocate_WeakestPartner_GivesTheLeast()
    {
        var result = Allocate(
            [Cost("line", 100)],
            Offer("grant", 50),
            Offer("large-city", 80) with { IsOwnContribution = true, Means = Money.Eur(9_000_000) },
            Offer("small-city", 80) with { IsOwnContribution = true, Means = Money.Eur(90_000) });

        Assert.Equal([50m, 50m, 0m], result.Allocation!.Sources.Select(source => source.Amount.Amount));
    }

    [Fact]
    public void Allocate_WeakestPartner_GivesOnlyWhatTheOthersCannot()
    {
        var result = Allocate(
            [Cost("line", 100)],
            Offer("grant", 50),
            Offer("large-city", 30) with { IsOwnContribution = true, Means = Money.Eur(9_000_000) },
            Offer("small-city", 80) with { IsOwnContribution = true, Means = Money.Eur(90_000) });

        Assert.Equal([50m, 30m, 20m], result.Allocation!.Sources.Select(source => source.Amount.Amount));
    }

    [Fact]
    public void Allocate_NothingElseDecides_FollowsOrdinalOrder()
    {
        var result = Allocate(
            [Cost("line-2", 60), Cost("line-1", 60)],
            Offer("b", 100),
            Offer("a", 70));

        Assert.Equal(
            [("line-1", "a", 60m), ("line-2", "a", 10m), ("line-2", "b", 50m)],
            result.Payments.Select(payment => (payment.Line.Value, payment.Source.Value, payment.Amount.Amount)));
        Assert.Equal(1, result.Proof!.SplitLines);
    }

    [Fact]
    public void Allocate_Priorities_PayWhatMattersMost()
    {
        var result = Allocate(
            [Cost("line-1", 100), Cost("line-2", 100) with { Priority = 3 }],
            Offer("a", 120));

        Assert.Equal([80m, 0m], result.Allocation!.Lines.Select(line => line.Gap.Amount));
        var price = Assert.Single(result.Proof!.Prices);
        Assert.Equal((FundingLimit.Amount, 1m), (price.Limit, price.PerUnit));
    }

    [Theory]
    [InlineData(100.00, 75.00, 25.00)]
    [InlineData(100.01, 75.00, 25.01)]
    [InlineData(100.03, 75.02, 25.01)]
    public void Allocate_RateOfWhatIsPaid_HoldsOnRoundedAmounts(decimal cost, decimal grant, decimal own)
    {
        var result = Allocate(
            [Cost("line", cost)],
            new() { Source = new("a"), Rate = Percentage.FromPercent(75), RateOf = FundingBasis.Funding },
            new() { Source = new("b"), IsOwnContribution = true });

        Assert.Equal([grant, own], result.Allocation!.Sources.Select(source => source.Amount.Amount));
    }

    [Fact]
    public void Allocate_RateThatIsMinimumAndMaximum_ReturnsTheCentInDispute()
    {
        var result = Allocate(
            [Cost("line", 100.01m)],
            new()
            {
                Source = new("a"),
                MaximumRate = Percentage.FromPercent(75),
                MinimumRate = Percentage.FromPercent(75),
                RateOf = FundingBasis.Funding,
            },
            new() { Source = new("b") });

        Assert.True(result.Allocation!.Gap.Amount <= 0.01m);
        Assert.True(
            result.Proof!.InDispute.Sum(disputed => disputed.Amount.Amount) + result.Allocation.Gap.Amount is > 0 and <= 0.01m);
    }

    [Fact]
    public void Allocate_IndirectCosts_StayBelowTheirShareOfTheDirectOnes()
    {
        var result = Allocate(
            [Cost("direct", 1_121_495.33m), Cost("indirect", 78_504.68m) with { IsIndirect = true }],
            new FundingOffer { Source = new("a"), IndirectCostCap = Percentage.FromPercent(7) });

        Assert.Equal(Money.Eur(0.01m), result.Allocation!.Gap);
        Assert.Equal(Money.Eur(1_200_000m), result.Allocation.Sources[0].Amount);
    }

    [Fact]
    public void Allocate_CashThatComesLater_PaysNothingBefore()
    {
        var result = Allocate(
            [new(new("line"), [new(January, Money.Eur(100)), new(January.PlusMonths(2), Money.Eur(100))])],
            new FundingOffer
            {
                Source = new("a"),
                Cash = [new(January, Money.Eur(40)), new(January.PlusMonths(1), Money.Eur(100))],
            });

        Assert.Equal([new(January, Money.Eur(60))], result.Allocation!.GapByMonth);
        Assert.Empty(Funded.Against(Problem(
            [Cost("line", 10)],
            [new() { Source = new("a"), Cash = [new(January.PlusMonths(1), Money.Eur(10))] }]))!.Lines.Skip(1));
    }

    [Fact]
    public void Allocate_RuleThatTooLittleIsOwn_IsAConflictWithWaysOut()
    {
        var problem = Problem(
            [Cost("line", 100)],
            [Offer("city", 8) with { IsOwnContribution = true }, Offer("grant", 100)]) with
        {
            Rules =
            [
                new()
                {
                    Id = new("own-share"),
                    Name = new("Apport propre", "Own share"),
                    Of = new() { Sources = [new("city")] },
                    Sense = FundingSense.AtLeast,
                    Share = Percentage.FromPercent(10),
                    ShareOf = new(FundingBasis.Costs, FundingSelection.All),
                },
            ],
        };

        var conflict = Funded.Against(problem)!;

        Assert.Empty(conflict.Lines);
        Assert.Equal([FundingLimit.Amount, FundingLimit.Rule], conflict.Limits.Select(limit => limit.Limit));
        Assert.Contains(conflict.WaysOut, way => way.Text.English == "Raise the amount of the source 'city' by EUR 2.00.");
        Assert.Contains(conflict.WaysOut, way =>
            way.Text.English == "Obtain a derogation of EUR 2.00 from the rule 'Own share'.");
        var told = Assert.Single(Funded.By(problem).Conflicts);
        Assert.Equal(conflict.WaysOut.Select(way => way.Text), told.WaysOut);
    }

    [Theory]
    [InlineData(0.6666666667, 666_666.66)]
    [InlineData(0.2222222223, 222_222.22)]
    [InlineData(0.2147483647, 214_748.36)]
    [InlineData(0.2147483648, 214_748.36)]
    [InlineData(0.4294967296, 429_496.72)]
    public void Allocate_RatesOfManyDigits_AreExact(decimal rate, decimal paid)
    {
        var result = Allocate(
            [Cost("line", 1_000_000m)],
            new FundingOffer { Source = new("a"), Rate = Percentage.FromFraction(rate) });

        Assert.Equal(paid, result.Allocation!.Sources[0].Amount.Amount);
    }

    [Theory]
    [InlineData(214_748.36)]
    [InlineData(214_748.37)]
    [InlineData(42_949_672.96)]
    public void Allocate_RulesOfManyDigits_AreExact(decimal most)
    {
        var problem = Problem([Cost("line", 100_000_000m)], [Offer("a", 100_000_000m)]) with
        {
            Rules = [new() { Id = new("most"), Name = new("x", "y"), Of = FundingSelection.All, Amount = Money.Eur(most) }],
        };

        Assert.Equal(most, Funded.By(problem).Allocation!.Sources[0].Amount.Amount);
    }

    [Fact]
    public void Explain_FloorAboveTheAmount_NamesBothAndNoLine()
    {
        var conflict = Funded.Against(Problem(
            [Cost("line", 100)],
            [Offer("a", 10) with { Floor = Money.Eur(20) }, Offer("b", 5)]))!;

        Assert.Empty(conflict.Lines);
        Assert.Equal([FundingLimit.Amount, FundingLimit.Floor], conflict.Limits.Select(limit => limit.Limit).Order());
        Assert.All(conflict.WaysOut, way => Assert.Equal(Money.Eur(10), way.Change));
        Assert.Equal(2, conflict.WaysOut.Count);
    }

    [Fact]
    public void Allocate_MeansInAnotherCurrency_AreRefused() => Assert.Throws<CurrencyMismatchException>(() => Allocate(
        [Cost("line", 1)],
        Offer("a", 1) with { Means = Money.Xof(1) }));

    [Fact]
    public void Allocate_FaultsOfAProblem_AreToldTogether()
    {
        var fault = Assert.Throws<ArgumentException>(() => Allocate(
            [Cost("line", -1), Cost("line", 0.001m)],
            Offer("a", 1) with { Eligible = [new("other")] }));

        Assert.Contains("'other'", fault.Message, StringComparison.Ordinal);
        Assert.Contains("named twice", fault.Message, StringComparison.Ordinal);
        Assert.Contains("zero or more", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1000001", "priority")]
    [InlineData("0.3333333", "priority")]
    [InlineData("0", "priority")]
    public void Allocate_PriorityOutOfItsRange_IsRefused(string priority, string told)
    {
        var fault = Assert.Throws<ArgumentException>(() => Allocate(
            [Cost("line", 1) with { Priority = decimal.Parse(priority, CultureInfo.InvariantCulture) }],
            Offer("a", 1)));

        Assert.Contains(told, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Allocate_WordsThatMeanNothing_AreRefusedTogether()
    {
        var problem = Problem(
            [Cost("line", 1)],
            [Offer("a", 1) with
            {
                RateOf = (FundingBasis)7,
                Contribution = (FundingContribution)7,
                Cash = [new(January, Money.Eur(-1))],
            }]) with
        {
            Policy = (FundingPolicy)7,
            Split = (FundingSplit)7,
        };

        var fault = Assert.Throws<ArgumentException>(() => Funded.By(problem));

        Assert.Equal(4, fault.Message.Split(" 7 ").Length - 1);
        Assert.Contains("negative", fault.Message, StringComparison.Ordinal);
    }

    // A contract that is signed after the end of an action pays nothing of it.
    [Fact]
    public void Allocate_LastMonthBeforeTheFirst_PaysNothing() => Assert.Equal(
        Money.Eur(1),
        Allocate(
            [Cost("line", 1)],
            Offer("a", 1) with { FirstMonth = January.PlusMonths(1), LastMonth = January }).Allocation!.Gap);

    [Fact]
    public void Explain_LineThatNobodyMayPay_OffersToMoveIt()
    {
        var conflict = Funded.Against(Problem(
            [Cost("line-1", 10), Cost("line-2", 10)],
            [Offer("a", 100) with { Eligible = [new("line-1")] }]))!;

        Assert.Equal([new("line-2")], conflict.Lines);
        Assert.Empty(conflict.Limits);
        Assert.Equal("Let the source 'a' pay the line 'line-2' too.", conflict.WaysOut[0].Text.English);
        Assert.Null(conflict.WaysOut[0].Change);
    }

    [Fact]
    public void Compare_Variations_TellsWhatChangesForWhom()
    {
        var problem = Problem(
            [Cost("line-1", 600), Cost("line-2", 400)],
            [
                new() { Source = new("eu"), Partner = new("commission"), Rate = Percentage.FromPercent(75) },
                new() { Source = new("own"), Partner = new("city"), IsOwnContribution = true },
            ]);

        var compared = Funded.With(problem, [
            FundingVariation.Rate(problem, new("eu"), Percentage.FromPercent(70)),
            FundingVariation.Rejected(problem, new("eu"), new("line-2")),
            FundingVariation.Without(problem, new("own")),
            FundingVariation.Total(problem, 1.1m),
        ]);

        Assert.Equal([750m, 250m], compared.Base.Sources.Select(source => source.Amount.Amount));
        Assert.Equal([-50m, 50m], compared.Variations[0].Sources.Select(source => source.Change.Amount));
        Assert.Equal([450m, 550m], compared.Variations[1].Sources.Select(source => source.Amount.Amount));
        Assert.Equal(Money.Eur(250), compared.Variations[2].GapChange);
        Assert.Equal([new("city"), new("commission")], compared.Variations[2].Partners.Select(partner => partner.Partner!.Value));
        Assert.Equal([825m, 275m], compared.Variations[3].Sources.Select(source => source.Amount.Amount));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(15)]
    public void Allocate_LargeProblem_IsProvedAndHoldsToTheCent(int seed)
    {
        var problem = MadeUpFunding.Large(seed);

        var result = Funded.By(problem);

        if (result.Proof is null)
        {
            Assert.NotEmpty(Assert.Single(result.Conflicts).Members);
            return;
        }

        Assert.False(result.Proof.IsExact);
        Assert.Empty(FundingChecker.Check(problem, result));
        Assert.True(result.Proof.Distance <= result.Proof.RoundingAllowance);
        Assert.True(result.Proof.Distance >= 0 || !result.Proof.InDispute.IsEmpty);
    }

    [Fact]
    public void Solve_SmallPrograms_FromWithinAndExactly_ReachTheSame()
    {
        var compared = 0;
        for (var seed = 0; seed < 400; seed++)
        {
            var problem = MadeUpFunding.Of(seed);
            var result = FundingAllocator.Solve(problem, TestContext.Current.CancellationToken);
            if (result.Proof is not { } proof || problem.Sources.Any(source => source.IsOwnContribution))
            {
                continue;
            }

            var program = FundingModel.Of(problem).Program;
            if (program.Arcs == 0)
            {
                continue;
            }

            var whole = program.Size.Index().Sum(size => program.Weight[size.Index] * size.Item);
            var within = InteriorPoint.Solve(program, 1e-9, TestContext.Current.CancellationToken);
            Assert.Equal((double)proof.Continuous, ((double)whole - within.Objective) / 100, 1e-6 * (double)(whole + 100));
            compared++;
        }

        Assert.True(compared > 100);
    }

    private static FundingResult Allocate(FundingCost[] costs, params FundingOffer[] offers) =>
        Funded.By(Problem(costs, offers));

    private static FundingProblem Problem(FundingCost[] costs, FundingOffer[] offers) => new()
    {
        Currency = Currency.Eur,
        Costs = costs.ToValueList(),
        Sources = offers.ToValueList(),
    };

    private static FundingCost Cost(string line, decimal amount) => new(new(line), [new(January, Money.Eur(amount))]);

    private static FundingOffer Offer(string source, decimal amount) =>
        new() { Source = new(source), Amount = Money.Eur(amount) };
}
