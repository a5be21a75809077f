namespace HealthCoop.Planning.Resources.Supply;

/// <summary>Quantifies a medicine or consumable: from use to the packs to order, and what of them may expire.</summary>
/// <remarks>
/// <para>
/// QO = CA × (LT + PP) + SS − (SI + SO), never below zero, then divided by 1 − loss and rounded up to packs once: WHO,
/// Operational guide for national tuberculosis control programmes on the introduction and use of fixed-dose combination
/// drugs, annex 5. CA is what a month needs: use × trend × (1 + wastage).
/// </para>
/// <para>
/// A month has 30.4 days, as in that formula. A figure is known only where all of its operands are, and is assumed
/// where each can be planned with. Bounds go through: more stock than stated makes a smaller order. Pure, so it may be
/// used from several threads.
/// </para>
/// </remarks>
/// <example><code>
/// var plan = CommodityQuantifier.Quantify(new()
/// {
///     Item = amoxicillin,
///     Method = new ConsumptionMethod(Claim.Achieved(89_000m), Length.Months(6), Claim.Achieved(34)),
///     LeadTime = Claim.Expected(Length.Months(3)),
///     ProcurementPeriod = Length.Months(6),
///     SafetyStock = new LeadTimeSafetyStock(),
///     StockOnHand = Claim.Achieved(25_000m),
///     StockOnOrder = Claim.Achieved(0m),
///     PackSize = Claim.Planned(PackSize.Of(1_000)),
/// });
/// Claim&lt;Packs&gt; packs = plan.Order.Packs;   // 194 packs
/// </code></example>
public static class CommodityQuantifier
{
    /// <summary>Quantifies one medicine or consumable.</summary>
    /// <param name="problem">Use, times, stock and packs.</param>
    /// <returns>The use, the order and the shelf-life check, with what is missing for them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A number makes no sense: a quantity below zero, a review period without any
    /// stock, treatments of more than all episodes.</exception>
    /// <exception cref="OverflowException">A quantity is too large for a <see cref="decimal"/>.</exception>
    public static CommodityPlan Quantify(CommodityProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        if (SupplyFaults.Of(problem).FirstOrDefault() is { } fault)
        {
            throw new ArgumentException(fault, nameof(problem));
        }

        var use = problem.Method.Figures();
        var trend = problem.Trend?.Factor() ?? SupplyFigure.Of(SupplyInput.Growth, Claim.Planned(1m));
        var wastage = SupplyFigure.Of(SupplyInput.Wastage, problem.Wastage);
        var need = use.PerMonth
            .With(trend, static (used, factor) => used * factor)
            .With(wastage, static (used, wasted) => wasted.Needed(used));
        var order = new OrderFigures(problem, need);
        var shelfLife = new ShelfLifeFigures(problem, need, order);
        return new()
        {
            Item = problem.Item,
            Facility = problem.Facility,
            Use = new()
            {
                MonthsInStock = use.MonthsInStock?.ToClaim(),
                ByTreatment = use.ByTreatment.Select(static part => part.ToClaim()).ToValueList(),
                PerMonth = use.PerMonth.ToClaim(),
                PerYear = use.PerYear.ToClaim(),
                TrendFactor = trend.ToClaim(),
                NeedPerMonth = need.ToClaim(),
            },
            Order = order.ToOrder(),
            ShelfLife = shelfLife.ToCheck(),
            Missing = shelfLife.Missing,
        };
    }
}
