namespace HealthCoop.Planning.Ledgers;

/// <summary>Settles a grant after the final report.</summary>
/// <remarks>
/// The final grant is its share of the eligible costs, rounded down, at most the highest amount; where the rule of no
/// profit applies, less profit × grant / eligible costs, rounded to the minor unit. Pure, so it may be used from
/// several threads.
/// </remarks>
public static class FinalPayment
{
    /// <summary>Settles a grant.</summary>
    /// <param name="problem">The contract, the costs that are claimed, and what was paid.</param>
    /// <returns>The balance, between bounds while costs are open.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An amount is negative or not to the minor unit, or more is accepted than
    /// claimed.</exception>
    /// <exception cref="CurrencyMismatchException">An amount is not in the currency of the contract.</exception>
    /// <exception cref="OverflowException">An amount is too large for a <see cref="decimal"/>.</exception>
    public static FinalPaymentResult Settle(FinalPaymentProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var currency = problem.Contract.Maximum.Currency;
        LedgerAmounts.Check(
            [problem.Contract.Maximum, problem.Paid, problem.Receipts, problem.UncertainReceipts],
            currency,
            nameof(problem));
        ExpenditureVerification.Check(problem.Costs, currency, nameof(problem));

        var claimed = Money.Sum(problem.Costs.Select(cost => cost.Amount), currency);
        var (none, all) = (problem, problem);
        if (problem.UncertainReceipts is { } uncertain)
        {
            var certain = problem.Receipts ?? Money.Zero(currency);
            (none, all) = (problem with { Receipts = certain }, problem with { Receipts = certain + uncertain });
        }

        return new()
        {
            Claimed = claimed,
            Requested = On(none, claimed).Grant,
            Lowest = Settle(all, claimed, cost => cost.Amount - (cost.Accepted ?? Money.Zero(currency))),
            Highest = Settle(none, claimed, cost => cost.Amount - (cost.Accepted ?? cost.Amount)),
            NotApplied = problem.UncertainReceipts is null ? [] : [Uncertain],
        };
    }

    private static Narrative Uncertain { get; } = new(
        "L'appel ne dit pas quelles recettes comptent : la règle de non-profit n'est pas appliquée.",
        "The call does not say which receipts count: the rule of no profit is not applied.");

    private static Settlement Settle(FinalPaymentProblem problem, Money claimed, Func<ReportedCost, Money> rejected)
    {
        var left = On(problem, claimed);
        var losses = new List<PartnerLoss>();
        foreach (var costs in problem.Costs.GroupBy(cost => cost.Partner).OrderBy(group => group.Key))
        {
            var taken = Money.Sum(costs.Select(rejected), claimed.Currency);
            if (!taken.IsZero)
            {
                var after = On(problem, left.EligibleCosts - taken);
                losses.Add(new(costs.Key, taken, left.Grant - after.Grant));
                left = after;
            }
        }

        return left with { Losses = losses.ToValueList() };
    }

    private static Settlement On(FinalPaymentProblem problem, Money eligible)
    {
        var zero = Money.Zero(eligible.Currency);
        var grant = problem.Contract.GrantFor(eligible);
        Money? profit = problem.Receipts is { } receipts ? receipts > eligible ? receipts - eligible : zero : null;
        var reduction = profit is { IsZero: false } above && !eligible.IsZero
            ? above with { Amount = MinorUnits.MultiplyDivide(above, grant, eligible) }
            : zero;
        return new()
        {
            EligibleCosts = eligible,
            BeforeProfit = grant,
            Limit = problem.Contract.Maximum < MinorUnits.ShareRoundedDown(eligible, problem.Contract.Rate)
                ? GrantLimit.Maximum
                : GrantLimit.Rate,
            Profit = profit,
            ProfitReduction = reduction < grant ? reduction : grant,
            Paid = problem.Paid,
            Losses = [],
        };
    }
}
