using HealthCoop.Finance;
using HealthCoop.Finance.GrantTerms;
using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Ledgers;

/// <summary>Which papers a call asks for each cost, and what would be rejected if it were verified today.</summary>
/// <remarks>What is paid at a flat rate, a reserve and what is not broken down have no papers of their own: none are
/// asked, and the review says why. Source: Annex B, rows 8 and 10 (indirect costs are a flat rate, without vouchers; a
/// reserve that is used becomes costs under another heading). Pure, so it may be used from several threads.</remarks>
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
            var without = WithoutPapers(cost);
            var required = without is null ? RequiredOf(cost.Type, asked) : [];
            var missing = required.Where(paper => !cost.Held.Contains(paper)).ToValueList();
            var rejected = missing.IsEmpty ? Money.Zero(currency) : cost.Amount;
            return new CostPaperReview(cost.Line, required, missing, rejected) { WithoutPapers = without };
        }).ToValueList();
        return new(
            reviews,
            Money.Sum(costs.Select(static cost => cost.Amount), currency),
            Money.Sum(reviews.Select(static review => review.Rejected), currency));
    }

    // An entry without a type is about all that no other entry names.
    private static ValueList<SupportingPaper> RequiredOf(CostType? type, ValueList<CostPapers> asked)
    {
        var ofType = asked.Where(papers => papers.Type is not null && papers.Type == type).ToList();
        return (ofType.Count > 0 ? ofType : asked.Where(static papers => papers.Type is null))
            .SelectMany(static papers => papers.Papers)
            .Distinct()
            .Order()
            .ToValueList();
    }

    private static Narrative? WithoutPapers(PaperHolding cost) => cost switch
    {
        { Origin: CostOrigin.IndirectCosts } or { Heading: BudgetHeading.IndirectCosts } => new(
            "Payé à un taux forfaitaire : il n'y a pas de pièces propres.",
            "Paid at a flat rate: there are no papers of its own."),
        { Origin: CostOrigin.ContingencyReserve } or { Heading: BudgetHeading.ContingencyReserve } => new(
            "Une réserve n'est pas une dépense : ce qu'elle paie a ses pièces sous une autre rubrique.",
            "A reserve is not spent: what it pays has its papers under another heading."),
        { Origin: CostOrigin.NotBrokenDown } => new(
            "Non ventilé : on ne sait pas quelles pièces il faut.",
            "Not broken down: which papers it takes is not known."),
        _ => null,
    };
}
