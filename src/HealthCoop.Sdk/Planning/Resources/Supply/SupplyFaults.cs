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

    public static IEnumerable<string> Negative(Claim<decimal>? claim, string what)
    {
        if (claim?.ForPlanning is { } value and < 0)
        {
            yield return $"The {what} is {DecimalText.Write(value)}, below zero; state zero or more.";
        }
    }
}
