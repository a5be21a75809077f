namespace HealthCoop.Planning.Resources.Supply;

/// <summary>Keeps what is needed over a fixed time in reserve.</summary>
/// <param name="Cover">The time that the reserve lasts.</param>
public sealed record FixedSafetyStock(Length Cover) : SafetyStock
{
    internal override SupplyFigure<decimal> Units(
        SupplyFigure<decimal> needPerMonth,
        SupplyFigure<decimal> leadTimeInMonths) =>
        needPerMonth.Select(need => need * SupplyMonths.In(Cover));

    internal override IEnumerable<string> Faults() => [];
}
