namespace HealthCoop.Planning.Costing.Prices;

/// <summary>Brings published prices to one currency and year, step by step, by a stated policy.</summary>
/// <remarks>
/// A price is multiplied by an index and divided by another, and never rounded: money is, when a quantity makes a line
/// of it. Rates are those of the pair: there are no cross rates, and nothing is extrapolated. Pure, so it may be used
/// from several threads.
/// </remarks>
public static class Repricer
{
    /// <summary>Brings prices to the currency and year asked for.</summary>
    /// <param name="problem">The prices, the policy and the exchange rates.</param>
    /// <returns>The prices with their steps; those for which something is missing are unknown, and say what.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A year is not from 1 to 9999, a price is negative, or a deflator is not in the currency of its parity.
    /// </exception>
    /// <exception cref="OverflowException">A price is beyond computing.</exception>
    public static RepricingResult Reprice(RepricingProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        if (FaultOf(problem) is { } fault)
        {
            throw new ArgumentException(fault, nameof(problem));
        }

        return new(problem.Catalogue.Prices.Select(item => Reprice(problem, item)).ToValueList());
    }

    private static RepricedItem Reprice(RepricingProblem problem, CataloguePrice item)
    {
        if (item.Price.ForPlanning is not { } published)
        {
            return Unknown(item, [PriceGaps.NoPrice(item.Item)]) with { Price = item.Price };
        }

        var chain = new PriceChain(problem, published.Currency);
        problem.Policy.Apply(chain, item, problem.Year);
        chain.Convert(problem.Currency, problem.Year);
        return chain.Missing.Count > 0
            ? Unknown(item, chain.Missing.ToValueList())
            : new()
            {
                Item = item.Item,
                Price = Claim.Of(item.Price, chain.Applied),
                Steps = chain.Steps.ToValueList(),
                Missing = [],
            };
    }

    private static RepricedItem Unknown(CataloguePrice item, ValueList<Narrative> missing) => new()
    {
        Item = item.Item,
        Price = Claim.NotPublished<UnitPrice>(item.Price.Modality),
        Steps = [],
        Missing = missing,
    };

    private static string? FaultOf(RepricingProblem problem) => problem switch
    {
        { Year: < 1 or > 9999 } => "A year is from 1 to 9999.",
        _ when problem.Catalogue.Prices.Any(item => item.Year is < 1 or > 9999) => "A year is from 1 to 9999.",
        _ when problem.Catalogue.Prices.Any(item => item.Price.ForPlanning is { Amount: < 0 }) =>
            "A price is zero or more.",
        { Policy: ParityPolicy policy } when policy.Deflator.Currency != policy.To.Currency =>
            $"The deflator is of {policy.Deflator.Currency} and the parity of {policy.To.Currency}; both are of one.",
        _ => null,
    };
}
