using FsCheck;
using FsCheck.Fluent;
using HealthCoop.Finance;
using HealthCoop.Planning.Ledgers;
using Xunit;

namespace HealthCoop.Tests.Planning.Ledgers;

/// <summary>The laws of the balance: what is settled and what is lost make what was requested.</summary>
public sealed class FinalPaymentProperties
{
    private static Gen<ReportedCost> Cost { get; } =
        from partner in Gen.Elements("a", "b", "c")
        from report in Gen.Choose(1, 3)
        from cents in Gen.Choose(0, 9_000_00)
        from accepted in Gen.Choose(-cents, cents)
        select new ReportedCost
        {
            Line = new("line"),
            Report = report,
            Partner = new(partner),
            Heading = BudgetHeading.Travel,
            Amount = Money.Eur(cents / 100m),
            Accepted = accepted < 0 ? null : Money.Eur(accepted / 100m),
        };

    private static Gen<FinalPaymentProblem> Problems { get; } =
        from costs in Gen.ListOf(Cost)
        from maximum in Gen.Choose(0, 20_000_00)
        from rate in Gen.Choose(0, 1000)
        from paid in Gen.Choose(0, 20_000_00)
        from receipts in Gen.Choose(-20_000_00, 60_000_00)
        select new FinalPaymentProblem
        {
            Contract = new()
            {
                Coordinator = new("a"),
                Maximum = Money.Eur(maximum / 100m),
                Rate = Percentage.FromPercent(rate / 10m),
                Start = new(2019, 1, 1),
                End = new(2020, 1, 1),
            },
            Costs = costs.ToValueList(),
            Paid = Money.Eur(paid / 100m),
            Receipts = receipts < 0 ? null : Money.Eur(receipts / 100m),
        };

    private static void Holds(Func<FinalPaymentProblem, FinalPaymentResult, bool> law) =>
        Values.Law.Holds(Problems, problem => law(problem, FinalPayment.Settle(problem)));

    [Fact]
    public void SettledAndLost_MakeWhatWasRequested() => Holds((_, result) =>
        result.Lowest.Grant + result.Lowest.Lost == result.Requested
        && result.Highest.Grant + result.Highest.Lost == result.Requested);

    [Fact]
    public void Losses_AreNeverNegativeWithoutTheRuleOfNoProfit() => Holds((problem, result) =>
        problem.Receipts is not null || result.Lowest.Losses.All(loss =>
            loss.Lost.Amount >= 0 && loss.Lost.Amount <= loss.Rejected.Amount));

    [Fact]
    public void Grant_IsWithinItsBounds() => Holds((problem, result) =>
        new[] { result.Lowest, result.Highest }.All(settlement =>
            settlement.Grant.Amount >= 0
            && settlement.Grant <= problem.Contract.Maximum
            && settlement.Grant.Amount <= settlement.EligibleCosts.Amount * problem.Contract.Rate.Fraction
            && settlement.Balance + problem.Paid == settlement.Grant));

    [Fact]
    public void OpenCosts_OnlyRaiseTheGrantByBeingAccepted() => Holds((_, result) =>
        result.Lowest.Grant.Amount <= result.Highest.Grant.Amount + 0.01m);

    [Fact]
    public void Result_DoesNotDependOnTheOrderOfInput() => Holds((problem, result) =>
        FinalPayment.Settle(problem with { Costs = problem.Costs.Reverse().ToValueList() }) == result);

    [Fact]
    public void Reports_AreVerifiedRejectedOrOpen() => Holds((problem, result) =>
    {
        var reports = ExpenditureVerification.Review(problem.Costs, Currency.Eur);
        return reports.All(report => report.Verified + report.Rejected + report.Open == report.Covered)
            && Money.Sum(reports.Select(report => report.Covered), Currency.Eur) == result.Claimed
            && Money.Sum(reports.Select(report => report.Verified), Currency.Eur) == result.Lowest.EligibleCosts;
    });
}
