using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Financing;

/// <summary>The total that a source pays, and what kept it there.</summary>
internal sealed record FundingTarget(FundingOffer Offer, Money Amount, FundingLimit Limit)
{
    /// <summary>Fixes the total of each source, in their order; the one that takes the rest comes last.</summary>
    public static IReadOnlyList<FundingTarget> Of(FundingProblem problem, Money total)
    {
        var bound = problem.BudgetTotal is { } budget && budget < total ? NotNegative(budget.Rounded()) : total;
        var left = bound;
        var targets = new FundingTarget[problem.Sources.Count];
        var order = Enumerable.Range(0, targets.Length).OrderBy(i => problem.Sources[i].TakesTheRest);
        foreach (var i in order)
        {
            targets[i] = Of(problem.Sources[i], bound, left);
            left -= targets[i].Amount;
        }

        return targets;
    }

    public SourceAllocation Allocation(Money total, ValueList<MonthAmount> byMonth) => new()
    {
        Source = Offer.Source,
        Partner = Offer.Partner,
        Amount = Amount,
        Share = ShareOf(total),
        Limit = Limit,
        ByMonth = byMonth,
    };

    private decimal ShareOf(Money total) => total.IsZero ? 0 : DecimalText.Rounded(Amount.Amount / total.Amount);

    private static FundingTarget Of(FundingOffer offer, Money bound, Money left)
    {
        (Money? Amount, FundingLimit Limit)[] limits =
        [
            (offer.Rate is { } rate ? (bound * rate).Rounded() : null, FundingLimit.Rate),
            (offer.Amount?.Rounded(), FundingLimit.Amount),
            (offer.MaximumRate is { } maximum ? RoundedDown(bound * maximum) : null, FundingLimit.MaximumRate),
            (offer.Ceiling?.Rounded(), FundingLimit.Ceiling),
            (left, FundingLimit.NothingLeft),
        ];
        var (amount, limit) = limits.Where(l => l.Amount is not null).MinBy(l => l.Amount!.Value);
        return new(offer, NotNegative(amount!.Value), limit);
    }

    // Nobody pays less than nothing, whatever a source or a budget says.
    private static Money NotNegative(Money money) => money.Amount < 0 ? Money.Zero(money.Currency) : money;

    // A rule's highest rate must hold on the rounded amount too.
    private static Money RoundedDown(Money money) =>
        money with { Amount = decimal.Round(money.Amount, money.Currency.MinorUnits, MidpointRounding.ToZero) };
}
