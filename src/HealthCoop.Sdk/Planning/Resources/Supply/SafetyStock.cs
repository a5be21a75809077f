namespace HealthCoop.Planning.Resources.Supply;

/// <summary>How much is kept in reserve against late deliveries and months of high need.</summary>
public abstract record SafetyStock
{
    private protected SafetyStock()
    {
    }

    internal abstract SupplyFigure<decimal> Units(
        SupplyFigure<decimal> needPerMonth,
        SupplyFigure<decimal> leadTimeInMonths);

    /// <summary>Says what makes no sense, and what to do about it.</summary>
    internal abstract IEnumerable<string> Faults();
}
