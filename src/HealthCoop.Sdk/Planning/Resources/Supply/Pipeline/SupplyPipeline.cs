namespace HealthCoop.Planning.Resources.Supply.Pipeline;

/// <summary>Simulates the stock of a medicine or consumable month by month.</summary>
/// <remarks>
/// In a month deliveries come first, then use, and then what may not be used any longer expires. The units that expire
/// first are used first, which are those that came first where all keep equally long. What is needed and not there is
/// not made up for later. Pure, so it may be used from several threads.
/// </remarks>
/// <example><code>
/// var plan = SupplyPipeline.Simulate(new()
/// {
///     Item = amoxicillin,
///     FirstMonth = new(2019, 1),
///     NeedPerMonth = Enumerable.Repeat(Claim.Expected(18_000m), 12).ToValueList(),
///     OpeningStock = [new(Claim.Achieved(25_000m), Claim.Achieved(new YearMonth(2019, 12)))],
///     OnOrder = [],
/// });
/// YearMonth? stockOut = plan.FirstStockOut;   // 2019-02
/// </code></example>
public static class SupplyPipeline
{
    /// <summary>Simulates the months that a need is stated for.</summary>
    /// <param name="problem">The stock, the needs and the deliveries.</param>
    /// <returns>The months, as far as what they depend on is known, and what is missing for the others.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A number makes no sense: a quantity below zero, a delivery before the first
    /// month, orders without a period of months.</exception>
    /// <exception cref="OverflowException">A quantity is too large for a <see cref="decimal"/>.</exception>
    public static PipelinePlan Simulate(PipelineProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        if (problem.Faults().FirstOrDefault() is { } fault)
        {
            throw new ArgumentException(fault, nameof(problem));
        }

        var facts = new PipelineFacts(problem);
        return new()
        {
            Item = problem.Item,
            Facility = problem.Facility,
            Months = Months(problem, facts).ToValueList(),
            UnknownFrom = facts.KnownMonths < problem.NeedPerMonth.Count
                ? problem.FirstMonth.PlusMonths(facts.KnownMonths)
                : null,
            Missing = facts.Missing,
            Assumptions = facts.Assumptions,
        };
    }

    private static IEnumerable<PipelineMonth> Months(PipelineProblem problem, PipelineFacts facts)
    {
        if (facts.KnownMonths == 0)
        {
            yield break;
        }

        var store = new BatchStore(facts.OpeningStock());
        for (var month = 0; month < facts.KnownMonths; month++)
        {
            var opening = store.Units;
            var delivery = facts.DeliveryOf(month);
            store.Put(delivery.Arriving);
            var needed = facts.NeedOf(month);
            var expiredBefore = store.Expire(month - 1);
            var used = store.Take(needed);
            yield return new()
            {
                Month = problem.FirstMonth.PlusMonths(month),
                Opening = opening,
                Received = delivery.Sent,
                Lost = delivery.Sent - delivery.Arriving.Units,
                Needed = needed,
                Used = used,
                Expired = expiredBefore + store.Expire(month),
                Closing = store.Units,
                IsAssumed = month >= facts.AssumedFrom,
            };
        }
    }
}
