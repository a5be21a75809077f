using HealthCoop.Finance;
using HealthCoop.Planning.Financing;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Planning.Financing;

/// <summary>Whole minor units: what rounding alone may and may not do.</summary>
public sealed class FundingWholeUnitTests
{
    private static readonly YearMonth January = new(2010, 1);

    // 75 % of 100.01 is no whole number of cents: the maximum holds, and what the minimum lacks is told.
    [Fact]
    public void Allocate_RateOfTheCostsThatIsMinimumAndMaximum_ReturnsTheCentInDispute()
    {
        var result = Allocate(
            [Cost("line", 100.01m)],
            Rest("a") with { MinimumRate = Percent(75), MaximumRate = Percent(75) },
            Rest("b"));

        Assert.Equal([75m, 25.01m], Amounts(result));
        var disputed = Assert.Single(result.Proof!.InDispute);
        Assert.Equal((FundingLimit.MinimumRate, Money.Eur(0.01m)), (disputed.Limit.Limit, disputed.Amount));
    }

    // 75 % of 100.01 is 75.0075, and 75.00 is less: the amount has the price, and the check agrees.
    [Fact]
    public void Allocate_RateAndAmountThatAreOneInCents_AreProved()
    {
        var result = Allocate(
            [Cost("line", 100.01m)],
            Offer("a", 75) with { Rate = Percent(75) },
            Offer("b", 0));

        Assert.Equal([75m, 0m], Amounts(result));
    }

    [Fact]
    public void Allocate_MinimumRatesThatMakeAllOfTheCosts_PayAllOfThem()
    {
        var result = Allocate(
            [Cost("line", 100.01m)],
            Rest("a") with { MinimumRate = Percent(75) },
            Rest("b") with { MinimumRate = Percent(25) });

        Assert.Equal(Money.Eur(0), result.Allocation!.Gap);
        Assert.Single(result.Proof!.InDispute);
    }

    [Fact]
    public void Allocate_FloorAndCeilingBetweenCents_HoldTheCeiling() => Assert.Equal(
        [10m, 0.01m],
        Amounts(Allocate(
            [Cost("line", 10.01m)],
            Rest("a") with { Floor = Money.Eur(10.005m), Ceiling = Money.Eur(10.005m) },
            Rest("b"))));

    [Theory]
    [InlineData(1_000_000)]
    [InlineData(1)]
    public void Allocate_SharesThatMakeAllOfIt_NeverBreakARuleOnAmounts(int priority)
    {
        FundingOffer Share(string id, decimal percent) => new()
        {
            Source = new(id),
            Rate = Percent(percent),
            RateOf = FundingBasis.Funding,
        };
        var problem = Problem(
            [Cost("line", 1_001.37m), Cost("small", 0.01m) with { Priority = priority }],
            Share("a", 16.1m),
            Share("b", 83.9m)) with
        {
            Rules =
            [
                new()
                {
                    Id = new("whole-line"),
                    Name = new("Ligne entière", "Whole line"),
                    Of = new() { Lines = [new("line")] },
                    Sense = FundingSense.AtLeast,
                    Amount = Money.Eur(1_001.37m),
                },
            ],
        };

        var result = Funded.By(problem);

        Assert.All(result.Proof!.InDispute, disputed =>
            Assert.Equal((FundingLimit.Rate, Money.Eur(0.01m)), (disputed.Limit.Limit, disputed.Amount)));
        Assert.Empty(FundingChecker.Check(problem, result));
    }

    // The cap of indirect costs leaves fractions of cents; the cent goes to the grant, not to who takes the rest.
    [Theory]
    [InlineData(30, 324)]
    [InlineData(60, 648)]
    [InlineData(5, 54)]
    public void Allocate_RateAndCapOfIndirectCosts_GiveTheWholeRate(int percent, decimal grant)
    {
        var result = Allocate(
            [
                Cost("direct", 1_000),
                Cost("indirect", 60) with { IsIndirect = true },
                Cost("reserve", 20) with { IsContingency = true },
            ],
            new()
            {
                Source = new("grant"),
                Partner = new("commission"),
                Rate = Percent(percent),
                IndirectCostCap = Percent(7),
            },
            Rest("others"));

        Assert.Equal([grant, 1_080 - grant], Amounts(result));
    }

    [Fact]
    public void Allocate_RuleThatOthersGiveAtLeast_DoesNotMakeThemPayFirst()
    {
        var problem = Problem(
            [Cost("line", 1_000)],
            Rest("grant") with { Partner = new("agency"), MaximumRate = Percent(70) },
            Rest("co-financing")) with
        {
            Rules =
            [
                new()
                {
                    Id = new("own-share"),
                    Name = new("Apport propre", "Own share"),
                    Of = new() { Sources = [new("co-financing")] },
                    Sense = FundingSense.AtLeast,
                    Share = Percent(20),
                    ShareOf = new(FundingBasis.Costs, FundingSelection.All),
                },
            ],
        };

        Assert.Equal([700m, 300m], Amounts(Funded.By(problem)));
    }

    [Fact]
    public void Allocate_SourcesInOrder_TheFirstPaysAsMuchAsItMay()
    {
        var problem = Problem([Cost("line", 100)], Offer("a", 100), Offer("b", 100), Offer("c", 100)) with
        {
            Policy = FundingPolicy.SourcesInOrder,
            Rules =
            [
                new()
                {
                    Id = new("with-it"),
                    Name = new("Avec elle", "With it"),
                    Of = new() { Sources = [new("c")] },
                    Sense = FundingSense.AtLeast,
                    Share = Percent(30),
                    ShareOf = new(FundingBasis.Funding, new() { Sources = [new("a")] }),
                },
            ],
        };

        // 76.92 and 30 % of it, 23.076, make 99.996; one cent more of the first would need one more of the last.
        Assert.Equal([76.92m, 0m, 23.08m], Amounts(Funded.By(problem)));
    }

    // A cent in dispute funds no more than there would be without it, so that a higher ceiling never leaves a larger gap.
    [Fact]
    public void Allocate_CeilingThatRisesByACent_LeavesNoLargerGap()
    {
        FundingResult Under(decimal ceiling) => Allocate(
            [Cost("line", 43.83m)],
            Offer("a", 13.95m) with { MaximumRate = Percent(75), RateOf = FundingBasis.Funding },
            Rest("b") with { Rate = Percent(16.1m), RateOf = FundingBasis.Funding },
            Rest("c") with { Ceiling = Money.Eur(ceiling) });

        var (lower, higher) = (Under(1.58m), Under(1.59m));

        Assert.True(higher.Allocation!.Gap <= lower.Allocation!.Gap);
        Assert.True(lower.Proof!.Distance >= 0);
    }

    // Zeros behind a priority are no decimals of it.
    [Fact]
    public void Allocate_PriorityWithZerosBehindIt_IsTheSame() => Assert.Equal(
        [1m],
        Amounts(Allocate([Cost("line", 1) with { Priority = 1_000_000.0000000000000000000000m }], Offer("a", 1))));

    [Fact]
    public void Allocate_SourceNamedTwiceInARule_IsOneSource() => Assert.Equal(
        Amounts(Funded.By(Capped("a"))),
        Amounts(Funded.By(Capped("a", "a"))));

    [Fact]
    public void Allocate_WhatKeepsASource_IsNamed()
    {
        var ofRule = Funded.By(Capped("a")).Allocation!;
        var ofCash = Allocate(
            [Cost("line", 10)],
            Offer("a", 10) with { Cash = [new(January.PlusMonths(1), Money.Eur(10))] }).Allocation!;
        var ofBudget = Funded.By(
            Problem([Cost("line", 100)], Offer("a", 100)) with { BudgetTotal = Money.Eur(50) }).Allocation!;

        Assert.Equal(FundingLimit.Rule, ofRule.Sources[0].Limit);
        Assert.Equal(FundingLimit.Cash, ofCash.Sources[0].Limit);
        Assert.Equal(FundingLimit.BudgetTotal, ofBudget.Sources[0].Limit);
    }

    private static FundingProblem Capped(params string[] sources) =>
        Problem([Cost("line", 100)], Rest("a"), Offer("b", 100) with { IsOwnContribution = true }) with
        {
            Rules =
            [
                new()
                {
                    Id = new("half"),
                    Name = new("La moitié", "Half"),
                    Of = new() { Sources = sources.Select(source => new Id<FundingSource>(source)).ToValueList() },
                    Amount = Money.Eur(50),
                },
            ],
        };

    private static decimal[] Amounts(FundingResult result) =>
        [.. result.Allocation!.Sources.Select(source => source.Amount.Amount)];

    private static FundingResult Allocate(FundingCost[] costs, params FundingOffer[] offers)
    {
        var problem = Problem(costs, offers);
        var result = Funded.By(problem);
        Assert.Empty(FundingChecker.Check(problem, result));
        return result;
    }

    private static FundingProblem Problem(FundingCost[] costs, params FundingOffer[] offers) => new()
    {
        Currency = Currency.Eur,
        Costs = costs.ToValueList(),
        Sources = offers.ToValueList(),
    };

    private static Percentage Percent(decimal percent) => Percentage.FromPercent(percent);

    private static FundingCost Cost(string line, decimal amount) => new(new(line), [new(January, Money.Eur(amount))]);

    private static FundingOffer Rest(string source) => new() { Source = new(source) };

    private static FundingOffer Offer(string source, decimal amount) =>
        Rest(source) with { Amount = Money.Eur(amount) };
}
