using HealthCoop.Planning.Financing;
using NodaTime;
using Xunit;

namespace HealthCoop.Tests.Planning.Financing;

/// <summary>Funding as a plan has it: the sources pay in their order, and every line in proportion.</summary>
public sealed class FundingAllocatorTests
{
    private static readonly YearMonth January = new(2019, 1);

    [Fact]
    public void Allocate_RateAndRest_GivesTheRateExactlyAndLeavesNoGap()
    {
        var funding = Allocate(
            [Cost("a", 333_333.33m), Cost("b", 866_666.67m)],
            Offer("eu") with { Partner = new("commission"), Rate = Percentage.FromPercent(75) },
            Offer("co-financing"));

        Assert.Equal(Money.Eur(900_000m), funding.Sources[0].Amount);
        Assert.Equal(0.75m, funding.Sources[0].Share);
        Assert.Equal(Money.Eur(300_000m), funding.Unattributed);
        Assert.True(funding.Gap.IsZero);
        Assert.Equal(FundingLimit.NothingLeft, funding.Sources[1].Limit);
    }

    [Fact]
    public void Allocate_RateAlone_LeavesTheRestAsGapInEachMonth()
    {
        var cost = new FundingCost(new("a:1"), [new(January, Money.Eur(100)), new(January.PlusMonths(1), Money.Eur(50))]);
        var funding = Allocate([cost], Offer("eu") with { Rate = Percentage.FromPercent(80) });

        Assert.Equal(Money.Eur(30), funding.Gap);
        Assert.Equal([new(January, Money.Eur(20)), new(January.PlusMonths(1), Money.Eur(10))], funding.GapByMonth);
    }

    [Fact]
    public void Allocate_RateAboveTheCallsRate_PaysTheCallsRateRoundedDown()
    {
        var funding = Allocate(
            [Cost("a", 100.01m)],
            Offer("eu") with { Rate = Percentage.FromPercent(90), MaximumRate = Percentage.FromPercent(75) });

        Assert.Equal(Money.Eur(75.00m), funding.Sources[0].Amount);
        Assert.Equal(FundingLimit.MaximumRate, funding.Sources[0].Limit);
    }

    [Fact]
    public void Allocate_Ceiling_BindsBeforeTheRate()
    {
        var funding = Allocate(
            [Cost("a", 1000)],
            Offer("eu") with { Rate = Percentage.FromPercent(50), Ceiling = Money.Eur(400) });

        Assert.Equal(Money.Eur(400), funding.Sources[0].Amount);
        Assert.Equal(FundingLimit.Ceiling, funding.Sources[0].Limit);
        Assert.Equal(Money.Eur(600), funding.Gap);
    }

    [Fact]
    public void Allocate_CostAboveTheBudget_LeavesTheExcessAsGap()
    {
        var result = Funded.By(new()
        {
            Currency = Currency.Eur,
            Policy = FundingPolicy.SourcesInOrder,
            Split = FundingSplit.Proportional,
            Costs = [Cost("a", 1200)],
            Sources = [Offer("eu") with { Rate = Percentage.FromPercent(75) }, Offer("rest")],
            BudgetTotal = Money.Eur(1000),
        });

        Assert.Equal(Money.Eur(200), result.Allocation!.Gap);
        Assert.Equal(Money.Eur(750), result.Allocation.Sources[0].Amount);
    }

    [Fact]
    public void Allocate_NegativeAmounts_CountAsNothing()
    {
        var result = Funded.By(new()
        {
            Currency = Currency.Eur,
            Policy = FundingPolicy.SourcesInOrder,
            Split = FundingSplit.Proportional,
            Costs = [Cost("a", 10)],
            Sources = [Offer("eu") with { Amount = Money.Eur(-5) }, Offer("rest")],
            BudgetTotal = Money.Eur(-3),
        });

        Assert.All(result.Allocation!.Sources, source => Assert.True(source.Amount.IsZero));
        Assert.Equal(Money.Eur(10), result.Allocation.Gap);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0.001)]
    public void Allocate_CostThatNobodyCanPay_IsAnArgumentException(decimal amount) =>
        Assert.Throws<ArgumentException>(() => Allocate([Cost("a", amount)], Offer("rest")));

    [Fact]
    public void Allocate_ManySmallLines_StillEndsOnTheRateOfTheTotal()
    {
        var costs = Enumerable.Range(0, 101).Select(i => Cost($"line-{i}", 0.01m)).ToArray();
        var funding = Allocate(costs, Offer("eu") with { Rate = Percentage.FromPercent(50) }, Offer("rest"));

        Assert.Equal(Money.Eur(0.50m), funding.Sources[0].Amount);
        Assert.All(funding.Lines, line => Assert.InRange(line.Parts[0].Amount.Amount, 0m, 0.01m));
    }

    [Fact]
    public void Allocate_TwoSourcesThatTakeTheRest_Conflict()
    {
        var result = Funded.By(new()
        {
            Currency = Currency.Eur,
            Policy = FundingPolicy.SourcesInOrder,
            Split = FundingSplit.Proportional,
            Costs = [Cost("a", 1)],
            Sources = [Offer("one"), Offer("two")],
        });

        Assert.Null(result.Allocation);
        Assert.Contains("one, two", Assert.Single(result.Conflicts).Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Allocate_FrancsWithoutMinorUnit_SplitsIntoWholeFrancs()
    {
        var result = Funded.By(new()
        {
            Currency = Currency.Xof,
            Policy = FundingPolicy.SourcesInOrder,
            Split = FundingSplit.Proportional,
            Costs = [new(new("a:1"), [new(January, Money.Xof(101))])],
            Sources = [Offer("eu") with { Rate = Percentage.FromPercent(50) }, Offer("rest")],
        });

        Assert.Equal([Money.Xof(50), Money.Xof(51)], result.Allocation!.Sources.Select(s => s.Amount));
    }

    private static FundingAllocation Allocate(FundingCost[] costs, params FundingOffer[] offers) => Funded.By(new()
    {
        Currency = Currency.Eur,
        Policy = FundingPolicy.SourcesInOrder,
        Split = FundingSplit.Proportional,
        Costs = costs.ToValueList(),
        Sources = offers.ToValueList(),
    }).Allocation!;

    private static FundingCost Cost(string line, decimal amount) => new(new(line), [new(January, Money.Eur(amount))]);

    private static FundingOffer Offer(string source) => new() { Source = new(source) };
}
