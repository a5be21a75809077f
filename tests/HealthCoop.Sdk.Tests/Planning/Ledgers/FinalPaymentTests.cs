using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;
using HealthCoop.Planning.Ledgers;
using Xunit;

namespace HealthCoop.Tests.Planning.Ledgers;

public sealed class FinalPaymentTests
{
    private static readonly FinalPaymentProblem Problem = new()
    {
        Contract = new()
        {
            Coordinator = new("city"),
            Maximum = Money.Eur(900_000),
            Rate = Percentage.FromPercent(75),
            Start = new(2019, 1, 1),
            End = new(2020, 12, 31),
        },
        Costs = [Cost("a", 1_200_000)],
        Paid = Money.Eur(700_000),
    };

    [Theory]
    [InlineData(1_199_999.98, 899_999.98, GrantLimit.Rate)]
    [InlineData(1_199_999.99, 899_999.99, GrantLimit.Rate)]
    [InlineData(1_200_000.00, 900_000.00, GrantLimit.Rate)]
    [InlineData(1_200_000.01, 900_000.00, GrantLimit.Rate)]
    [InlineData(1_200_000.02, 900_000.00, GrantLimit.Maximum)]
    public void Settle_CostsAroundTheMaximum_PayTheRateRoundedDownAndNoMore(decimal cost, decimal grant, GrantLimit limit)
    {
        var settled = FinalPayment.Settle(Problem with { Costs = [Cost("a", cost)] }).Settled!;

        Assert.Equal((Money.Eur(grant), limit), (settled.Grant, settled.Limit));
    }

    [Theory]
    [InlineData(899_999.99, 0.01, false)]
    [InlineData(900_000.00, 0, false)]
    [InlineData(900_000.01, -0.01, true)]
    public void Settle_PaidAroundTheGrant_IsBalanceOrRecovery(decimal paid, decimal balance, bool recovery)
    {
        var settled = FinalPayment.Settle(Problem with { Paid = Money.Eur(paid) }).Settled!;

        Assert.Equal((Money.Eur(balance), recovery), (settled.Balance, settled.IsRecovery));
    }

    [Theory]
    [InlineData(1_199_999.99, 0, 0)]
    [InlineData(1_200_000.00, 0, 0)]
    [InlineData(1_200_000.01, 0.01, 0.01)]
    [InlineData(1_300_000.00, 100_000, 75_000)]
    [InlineData(3_000_000.00, 1_800_000, 900_000)]
    public void Settle_ReceiptsAroundTheCosts_TakeOffTheGrantsPartOfTheProfit(
        decimal receipts,
        decimal profit,
        decimal reduction)
    {
        var settled = FinalPayment.Settle(Problem with { Receipts = Money.Eur(receipts) }).Settled!;

        Assert.Equal(Money.Eur(profit), settled.Profit);
        Assert.Equal(Money.Eur(reduction), settled.ProfitReduction);
        Assert.Equal(Money.Eur(900_000 - reduction), settled.Grant);
    }

    [Fact]
    public void Settle_WithoutReceipts_KnowsNoProfit() =>
        Assert.Null(FinalPayment.Settle(Problem).Settled!.Profit);

    [Fact]
    public void Settle_NoCosts_PaysNothingAndRecoversAll()
    {
        var settled = FinalPayment.Settle(Problem with { Costs = [], Receipts = Money.Eur(5) }).Settled!;

        Assert.Equal(Money.Eur(-700_000), settled.Balance);
    }

    [Fact]
    public void Settle_RejectedCosts_AreCarriedInOrdinalOrderAfterTheMargin()
    {
        var result = FinalPayment.Settle(Problem with
        {
            Costs =
            [
                Cost("b", 600_000) with { Accepted = Money.Eur(596_000) },
                Cost("a", 604_000) with { Accepted = Money.Eur(598_000) },
                Cost("c", 0),
            ],
        });

        Assert.Equal(Money.Eur(900_000), result.Requested);
        Assert.Equal(
            [
                new PartnerLoss(new("a"), Money.Eur(6_000), Money.Eur(1_500)),
                new PartnerLoss(new("b"), Money.Eur(4_000), Money.Eur(3_000)),
            ],
            result.Settled!.Losses);
        Assert.Equal(Money.Eur(895_500), result.Settled.Grant);
    }

    [Fact]
    public void Settle_OpenCosts_LeaveBounds()
    {
        var result = FinalPayment.Settle(Problem with
        {
            Costs = [Cost("a", 800_000), Cost("a", 400_000) with { Accepted = null }],
        });

        Assert.Null(result.Settled);
        Assert.Equal((Money.Eur(600_000), Money.Eur(900_000)), (result.Lowest.Grant, result.Highest.Grant));
    }

    [Fact]
    public void Review_TellsWhatEachReportHas()
    {
        var reports = ExpenditureVerification.Review(
            [
                Cost("a", 30) with { Report = 2, Accepted = null, Line = new("z") },
                Cost("a", 10) with { Line = new("y") },
                Cost("b", 20) with { Accepted = Money.Eur(19.99m), Line = new("x") },
            ],
            Currency.Eur);

        Assert.Equal([1, 2], reports.Select(report => report.Report));
        Assert.Equal(
            (Money.Eur(30), Money.Eur(29.99m), Money.Eur(0.01m), Money.Eur(0)),
            (reports[0].Covered, reports[0].Verified, reports[0].Rejected, reports[0].Open));
        Assert.Equal([new("x")], reports[0].RejectedLines);
        Assert.Equal(Money.Eur(30), reports[1].Open);
        Assert.Equal([new("z")], reports[1].OpenLines);
    }

    [Fact]
    public void Settle_MoreAcceptedThanClaimed_IsAnArgumentException() => Assert.Throws<ArgumentException>(() =>
        FinalPayment.Settle(Problem with { Costs = [Cost("a", 1) with { Accepted = Money.Eur(1.01m) }] }));

    [Theory]
    [InlineData(Evidence.Unconfirmed, 900_000)]
    [InlineData(Evidence.PublicSource, 750_000)]
    public void Under_RuleOfNoProfit_ReducesTheGrantOnceAHostConfirmsIt(Evidence evidence, decimal grant)
    {
        var term = new NoProfitTerm
        {
            Receipts = [ReceiptType.EarmarkedContributions],
            SourceText = new("Appel", "Call"),
            Evidence = evidence,
        };

        // 1,400,000.00 of others for costs of 1,200,000.00: three quarters of the profit are the grant's.
        var problem = Problem.Under(term, [
            new(ReceiptType.EarmarkedContributions, Money.Eur(1_400_000)),
            new(ReceiptType.ActionIncome, Money.Eur(5_000)),
        ]);

        Assert.Equal(Money.Eur(grant), FinalPayment.Settle(problem).Settled!.Grant);
    }

    [Fact]
    public void Under_NegativeReceipt_IsAnArgumentException() => Assert.Throws<ArgumentException>(() =>
        Problem.Under(null, [new(ReceiptType.ActionIncome, Money.Eur(-1))]));

    [Theory]
    [InlineData(1_200_000.00, 900_000)]
    [InlineData(1_200_000.01, 899_999.99)]
    [InlineData(1_400_000.00, 750_000)]
    public void Under_RuleThatDoesNotSayWhatCounts_LeavesBoundsAndIsListed(decimal received, decimal lowest)
    {
        var result = FinalPayment.Settle(Problem.Under(
            new() { SourceText = new("a", "b"), Evidence = Evidence.PublicSource },
            [new(ReceiptType.ActionIncome, Money.Eur(received))]));

        Assert.Equal((Money.Eur(lowest), Money.Eur(900_000)), (result.Lowest.Grant, result.Highest.Grant));
        Assert.Equal(lowest == 900_000, result.Settled is not null);
        Assert.Equal(
            ["The call does not say which receipts count: the rule of no profit is not applied."],
            result.NotApplied.Select(text => text.English));
    }

    [Fact]
    public void Settle_ReceiptsThatAreCertain_ListsNothing() =>
        Assert.Empty(FinalPayment.Settle(Problem with { Receipts = Money.Eur(5) }).NotApplied);

    [Fact]
    public void Settle_AmountsBeyondADecimal_IsAnOverflowException() => Assert.Throws<OverflowException>(() =>
        FinalPayment.Settle(Problem with { Costs = [Cost("a", 70_000_000_000_000_000_000_000_000_000m), Cost("a", 70_000_000_000_000_000_000_000_000_000m)] }));

    private static ReportedCost Cost(string partner, decimal euros) => new()
    {
        Line = new("line"),
        Report = 1,
        Partner = new(partner),
        Heading = BudgetHeading.Works,
        Amount = Money.Eur(euros),
        Accepted = Money.Eur(euros),
    };
}
