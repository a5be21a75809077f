namespace HealthCoop.Planning.Resources.Supply;

/// <summary>What expires before it is used if need is as planned, and how much has to be stored.</summary>
/// <remarks>Units leave in the order in which they came. What expires makes no room for what stands behind it, so the
/// quantities at risk are never too small.</remarks>
public sealed record ShelfLifeCheck
{
    /// <summary>Gets the units in stock that cannot be used before they expire.</summary>
    public required Claim<decimal> StockAtRisk { get; init; }

    /// <summary>Gets the units of stock, on hand and on order, that are left when the order arrives.</summary>
    public required Claim<decimal> StockAtDelivery { get; init; }

    /// <summary>Gets the ordered units that arrive: units × (1 − loss).</summary>
    public required Claim<decimal> Arriving { get; init; }

    /// <summary>Gets the units that are needed from the delivery of the order until it expires.</summary>
    public required Claim<decimal> Usable { get; init; }

    /// <summary>Gets the arriving units that cannot be used before they expire, since stock goes first.</summary>
    public required Claim<decimal> OrderAtRisk { get; init; }

    /// <summary>Gets the largest stock: what is on hand and on order, or what is there once the order has
    /// arrived.</summary>
    public required Claim<decimal> PeakStock { get; init; }

    /// <summary>Gets the packs in which the largest stock lies, an opened one counted whole.</summary>
    public required Claim<Packs> PeakPacks { get; init; }

    /// <summary>Gets why units may expire, judged by the figures to plan with.</summary>
    public required ValueList<SupplyRisk> Risks { get; init; }
}
