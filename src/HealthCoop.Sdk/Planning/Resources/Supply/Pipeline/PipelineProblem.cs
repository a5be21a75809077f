using HealthCoop.Care;
using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.Resources.Supply.Pipeline;

/// <summary>What is asked about the stock of a medicine or consumable over some months.</summary>
/// <remarks>
/// Quantities count to the sixth decimal, so that sums are exact. A figure that is stated as a bound counts as it
/// stands.
/// </remarks>
public sealed record PipelineProblem
{
    /// <summary>Gets the medicine or consumable.</summary>
    public required Id<CommodityItem> Item { get; init; }

    /// <summary>Gets the facility, or <see langword="null"/> for the stock of several.</summary>
    public Id<Facility>? Facility { get; init; }

    /// <summary>Gets the first month.</summary>
    public required YearMonth FirstMonth { get; init; }

    /// <summary>Gets the units that each month needs, from the first month on, zero or more. There are as many months
    /// as there are needs.</summary>
    public required ValueList<Claim<decimal>> NeedPerMonth { get; init; }

    /// <summary>Gets the stock at the beginning of the first month.</summary>
    public required ValueList<StockBatch> OpeningStock { get; init; }

    /// <summary>Gets what was ordered before and is to arrive, none before the first month.</summary>
    public required ValueList<SupplyDelivery> OnOrder { get; init; }

    /// <summary>Gets the orders to come; what such an order would have brought before the first month is left
    /// out.</summary>
    /// <value>The default is <see langword="null"/>: nothing is ordered.</value>
    public OrderCycle? Orders { get; init; }

    /// <summary>Gets what is lost of each delivery on the way.</summary>
    /// <value>The default is 0 %.</value>
    public Claim<Loss>? Loss { get; init; } = Claim.Planned(default(Loss));

    /// <summary>Gets for how long deliveries keep, counted in whole months from that of the delivery on; or
    /// <see langword="null"/>.</summary>
    /// <value>The default is <see langword="null"/>: it is not known.</value>
    public Claim<Length>? ShelfLife { get; init; }

    internal IEnumerable<string> Faults() =>
    [
        .. OpeningStock.SelectMany(batch => SupplyFaults.Negative(batch.Units, "batch in stock")),
        .. OnOrder.SelectMany(delivery => SupplyFaults.Negative(delivery.Units, $"delivery of {delivery.Month}")),
        .. NeedPerMonth.SelectMany(need => SupplyFaults.Negative(need, "need of a month")),
        .. SupplyFaults.Negative(Orders?.UnitsPerOrder, "quantity of each order"),
        .. OnOrder.Where(delivery => delivery.Month < FirstMonth).Select(delivery =>
            $"A delivery of {delivery.Month} is before the first month, {FirstMonth}; count it in the stock."),
        .. PeriodFaults(),
    ];

    private IEnumerable<string> PeriodFaults()
    {
        if (Orders?.ProcurementPeriod is { } period and not { Unit: LengthUnit.Months, Count: > 0 })
        {
            yield return $"A procurement period of {period} is not one month or more; state it in months.";
        }
    }
}
