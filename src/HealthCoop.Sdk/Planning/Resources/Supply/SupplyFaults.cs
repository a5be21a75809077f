namespace HealthCoop.Planning.Resources.Supply;

/// <summary>Finds numbers that make no sense in what is asked about supply.</summary>
internal static class SupplyFaults
{
    public static IEnumerable<string> Of(CommodityProblem problem) =>
    [
        .. problem.Method.Faults(),
        .. problem.SafetyStock.Faults(),
        .. Negative(problem.StockOnHand, "stock on hand"),
        .. Negative(problem.StockOnOrder, "stock on order"),
    ];

    public static IEnumerable<string> Of(ColdStorageProblem problem) =>
    [
        .. problem.Items.SelectMany(item => Negative(item.CubicCentimetersPerUnit, $"volume of '{item.Item}'")),
        .. problem.Spaces.SelectMany(space => Negative(space.Liters, $"cold space ({space.ColdChain})")),
    ];

    public static IEnumerable<string> Of(PipelineProblem problem) =>
    [
        .. problem.OpeningStock.SelectMany(batch => Negative(batch.Units, "batch in stock")),
        .. problem.OnOrder.SelectMany(delivery => Negative(delivery.Units, $"delivery of {delivery.Month}")),
        .. problem.NeedPerMonth.SelectMany(need => Negative(need, "need of a month")),
        .. Negative(problem.Orders?.UnitsPerOrder, "quantity of each order"),
        .. problem.OnOrder.Where(delivery => delivery.Month < problem.FirstMonth).Select(delivery =>
            $"A delivery of {delivery.Month} is before the first month, {problem.FirstMonth}; count it in the stock."),
        .. PeriodFaults(problem.Orders),
    ];

    private static IEnumerable<string> PeriodFaults(OrderCycle? orders)
    {
        if (orders?.ProcurementPeriod is { } period and not { Unit: LengthUnit.Months, Count: > 0 })
        {
            yield return $"A procurement period of {period} is not one month or more; state it in months.";
        }
    }

    private static IEnumerable<string> Negative(Claim<decimal>? claim, string what)
    {
        if (claim?.ForPlanning is { } value and < 0)
        {
            yield return $"The {what} is {DecimalText.Write(value)}, below zero; state zero or more.";
        }
    }
}
