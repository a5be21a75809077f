namespace HealthCoop.Planning.Resources.Supply;

/// <summary>What to order of a medicine or consumable, step by step.</summary>
public sealed record CommodityOrder
{
    /// <summary>Gets the months from the order to its delivery: LT.</summary>
    public required Claim<decimal> LeadTimeInMonths { get; init; }

    /// <summary>Gets the months from this order to the next: PP.</summary>
    public required decimal ProcurementPeriodInMonths { get; init; }

    /// <summary>Gets the units needed until the next order arrives: need of a month × (LT + PP).</summary>
    public required Claim<decimal> PeriodNeed { get; init; }

    /// <summary>Gets the units kept in reserve: SS.</summary>
    public required Claim<decimal> SafetyStock { get; init; }

    /// <summary>Gets the units in stock and on order: SI + SO.</summary>
    public required Claim<decimal> Stock { get; init; }

    /// <summary>Gets the units that have to arrive: period need + SS − (SI + SO), or zero where stock covers
    /// all.</summary>
    public required Claim<decimal> Net { get; init; }

    /// <summary>Gets the units to send so that the net ones arrive: net / (1 − loss).</summary>
    public required Claim<decimal> Gross { get; init; }

    /// <summary>Gets the packs to order, which hold the gross units to the sixth decimal.</summary>
    public required Claim<Packs> Packs { get; init; }

    /// <summary>Gets the units in these packs.</summary>
    public required Claim<decimal> Units { get; init; }
}
