using HealthCoop.Planning.Financing;

namespace HealthCoop.Planning.Verification;

/// <summary>The most that a source may pay by one of its terms.</summary>
internal readonly record struct SourceLimit(FundingLimit Limit, Money AtMost);

/// <summary>How much each source pays, by its terms.</summary>
internal static class FundingTargets
{
    /// <summary>Gets the amount to which the sources are bound: the whole cost, or the budget where that is
    /// less.</summary>
    public static Money Bound(ExpectedBudget budget, Money total) =>
        budget.Budget.Total.ForPlanning is { } stated && stated < total ? NotNegative(stated.Rounded()) : total;

    /// <summary>Lists what limits a source, in the order in which a limit is named.</summary>
    public static IEnumerable<SourceLimit> LimitsOf(SourceTerms terms, Money bound)
    {
        if (terms.Source.Rate?.ForPlanning is { } rate)
        {
            yield return new(FundingLimit.Rate, bound * rate);
        }

        if (terms.Source.Amount?.ForPlanning is { } amount)
        {
            yield return new(FundingLimit.Amount, amount.Rounded());
        }

        if (terms.MaximumRate is { } maximum)
        {
            yield return new(FundingLimit.MaximumRate, bound * maximum);
        }

        if (terms.Ceiling is { } ceiling)
        {
            yield return new(FundingLimit.Ceiling, ceiling.Rounded());
        }
    }

    /// <summary>Tells whether a source takes what the others leave.</summary>
    public static bool TakesTheRest(SourceTerms terms) =>
        terms.Source.Rate?.ForPlanning is null && terms.Source.Amount?.ForPlanning is null;

    /// <summary>Finds what each source pays; the one that takes what the others leave comes last.</summary>
    public static IReadOnlyList<SourceLimit> Of(ExpectedBudget budget, Money total)
    {
        var bound = Bound(budget, total);
        var left = bound;
        var targets = new SourceLimit[budget.Terms.Count];
        foreach (var takesTheRest in (bool[])[false, true])
        {
            foreach (var (index, terms) in budget.Terms.Index().Where(one => TakesTheRest(one.Item) == takesTheRest))
            {
                var lowest = new SourceLimit(FundingLimit.NothingLeft, left);
                foreach (var limit in LimitsOf(terms, bound).Reverse())
                {
                    lowest = limit.AtMost <= lowest.AtMost ? limit : lowest;
                }

                targets[index] = lowest with { AtMost = RoundedDown(NotNegative(lowest.AtMost)) };
                left -= targets[index].AtMost;
            }
        }

        // Where the budget is paid in full and the cost is not, the budget's total keeps who would pay more.
        var isShort = left.IsZero && bound < total;
        return
        [
            .. targets.Select(target => isShort && target.Limit == FundingLimit.NothingLeft
                ? target with { Limit = FundingLimit.BudgetTotal }
                : target),
        ];
    }

    private static Money NotNegative(Money money) => money.Amount < 0 ? Money.Zero(money.Currency) : money;

    private static Money RoundedDown(Money money) =>
        money with { Amount = decimal.Round(money.Amount, money.Currency.MinorUnits, MidpointRounding.ToZero) };
}
