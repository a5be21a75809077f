using HealthCoop.Finance;
using HealthCoop.Planning.Costing;
using HealthCoop.Reference;

namespace HealthCoop.Planning.Financing;

/// <summary>Asks who pays the costs of a plan under the rules of the calls that its budget names. Pure, so it may be
/// used from several threads.</summary>
/// <example><code>
/// var asked = ProgrammeFunding.Of(plan.Costs, programme.Budget!, ReferenceData.Shipped);
/// var result = FundingAllocator.Allocate(asked.Problem);
/// </code></example>
public static class ProgrammeFunding
{
    /// <summary>Makes the problem of a plan's costs and a budget's sources.</summary>
    /// <param name="costs">The costs.</param>
    /// <param name="budget">The budget, in the currency of the costs. What a partner gives under no call counts as its
    /// own contribution.</param>
    /// <param name="reference">The calls. A source whose call is not there keeps its own rate and amount.</param>
    /// <param name="circumstances">What calls ask about the programme, or <see langword="null"/> for the
    /// default.</param>
    /// <returns>The problem, and what could not be applied of the calls.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="costs"/>, <paramref name="budget"/> or
    /// <paramref name="reference"/> is <see langword="null"/>.</exception>
    /// <exception cref="CurrencyMismatchException">The budget is in another currency than the costs.</exception>
    public static CallTerms Of(
        CostPlan costs,
        Budget budget,
        ReferenceData reference,
        FundingCircumstances? circumstances = null)
    {
        ArgumentNullException.ThrowIfNull(costs);
        ArgumentNullException.ThrowIfNull(budget);
        ArgumentNullException.ThrowIfNull(reference);
        if (costs.Currency != budget.Currency)
        {
            throw new CurrencyMismatchException(
                $"The costs are in {costs.Currency} and the budget in {budget.Currency}.");
        }

        var terms = new CallTerms(
            new()
            {
                Currency = costs.Currency,
                Costs = costs.Lines.Select(line => new FundingCost(line, line.ByMonth)
                {
                    Type = line.Type,
                    IsIndirect = line.Origin == CostOrigin.IndirectCosts,
                }).ToValueList(),
                Sources = budget.Sources.Select(OfferOf).ToValueList(),
                BudgetTotal = budget.Total.ForPlanning is { } total && total.Currency == costs.Currency ? total : null,
            },
            []);
        foreach (var source in budget.Sources)
        {
            if (source.Profile is { } id && reference.Find(id) is { } profile)
            {
                var applied = CallTerms.Of(terms.Problem, source, profile, circumstances);
                terms = new(applied.Problem, [.. terms.NotApplied, .. applied.NotApplied]);
            }
        }

        return terms;
    }

    private static FundingOffer OfferOf(FundingSource source, int ordinal) => new()
    {
        Source = source,
        Path = JsonPointer.Root / nameof(Programmes.Programme.Budget) / nameof(Budget.Sources) / ordinal,
        Partner = source.Partner,
        Rate = source.Rate?.ForPlanning,
        Amount = source.Amount?.ForPlanning?.Rounded(),
        IsOwnContribution = source is { Partner: not null, Profile: null },
        Means = source.OwnResources?.ForPlanning,
    };
}
