using HealthCoop.Finance.GrantTerms;

namespace HealthCoop.Planning.Ledgers;

/// <summary>Which papers a call asks for each cost, and what would be rejected if it were verified today. Pure, so it
/// may be used from several threads.</summary>
public static class PaperReview
{
    /// <summary>Reviews the papers of costs.</summary>
    /// <param name="term">The papers that the call asks for, or <see langword="null"/> where it asks for none; one that
    /// does not count asks for none.</param>
    /// <param name="costs">The costs with their papers, in one currency.</param>
    /// <param name="currency">The currency.</param>
    /// <returns>The review, in the order of the costs.</returns>
    /// <exception cref="CurrencyMismatchException">A cost is in another currency.</exception>
    public static PaperReviewResult Of(SupportingPapersTerm? term, ValueList<PaperHolding> costs, Currency currency)
    {
        var asked = term is { Counts: true } ? term.Costs : [];
        var reviews = costs.Select(cost =>
        {
            // An entry without a type is about all that no other entry names.
            var ofType = asked.Where(papers => papers.Type is not null && papers.Type == cost.Type).ToList();
            var required = (ofType.Count > 0 ? ofType : asked.Where(static papers => papers.Type is null))
                .SelectMany(static papers => papers.Papers)
                .Distinct()
                .Order()
                .ToValueList();
            var missing = required.Where(paper => !cost.Held.Contains(paper)).ToValueList();
            var rejected = missing.IsEmpty ? Money.Zero(currency) : cost.Amount;
            return new CostPaperReview(cost.Line, required, missing, rejected);
        }).ToValueList();
        return new(
            reviews,
            Money.Sum(costs.Select(static cost => cost.Amount), currency),
            Money.Sum(reviews.Select(static review => review.Rejected), currency));
    }
}
