using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Ledgers;

/// <summary>Adds up what an expenditure verification accepted, rejected and left open. Pure, so it may be used from
/// several threads.</summary>
public static class ExpenditureVerification
{
    /// <summary>Adds up costs by report.</summary>
    /// <param name="costs">The costs that are claimed.</param>
    /// <param name="currency">The currency of the contract.</param>
    /// <returns>One entry a report, in the order of their numbers.</returns>
    /// <exception cref="ArgumentException">An amount is negative or not to the minor unit, or more is accepted than
    /// claimed.</exception>
    /// <exception cref="CurrencyMismatchException">An amount is in another currency.</exception>
    public static ValueList<ReportVerification> Review(ValueList<ReportedCost> costs, Currency currency)
    {
        Check(costs, currency, nameof(costs));
        return (
            from report in costs.GroupBy(cost => cost.Report)
            orderby report.Key
            select new ReportVerification
            {
                Report = report.Key,
                Covered = Sum(report, cost => cost.Amount, currency),
                Verified = Sum(report, cost => cost.Accepted, currency),
                Rejected = Sum(report, cost => cost.Rejected, currency),
                Open = Sum(report, cost => cost.Accepted is null ? cost.Amount : null, currency),
                RejectedLines = Lines(report.Where(cost => cost.Rejected is { IsZero: false })),
                OpenLines = Lines(report.Where(cost => cost.Accepted is null)),
            }).ToValueList();
    }

    /// <summary>Refuses amounts that cannot be, and more accepted than claimed.</summary>
    internal static void Check(ValueList<ReportedCost> costs, Currency currency, string parameter)
    {
        LedgerAmounts.Check(costs.Select(cost => (Money?)cost.Amount), currency, parameter);
        LedgerAmounts.Check(costs.Select(cost => cost.Accepted), currency, parameter);
        if (costs.FirstOrDefault(cost => cost.Accepted > cost.Amount) is { } wrong)
        {
            throw new ArgumentException($"More is accepted of '{wrong.Line}' than {wrong.Amount}.", parameter);
        }
    }

    private static Money Sum(IEnumerable<ReportedCost> costs, Func<ReportedCost, Money?> part, Currency currency) =>
        Money.Sum(costs.Select(part).OfType<Money>(), currency);

    private static ValueList<Id<CostLine>> Lines(IEnumerable<ReportedCost> costs) =>
        costs.Select(cost => cost.Line).Distinct().Order().ToValueList();
}
