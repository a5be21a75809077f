using HealthCoop.Care;
using HealthCoop.HealthSystem;

namespace HealthCoop.Planning.Resources.Supply;

/// <summary>What is asked about the next order of a medicine or consumable.</summary>
/// <remarks>Where nothing is said about a fact its claim is <see langword="null"/>: it is not known, never
/// zero.</remarks>
public sealed record CommodityProblem
{
    /// <summary>Gets the medicine or consumable.</summary>
    public required Id<CommodityItem> Item { get; init; }

    /// <summary>Gets the facility that orders, or <see langword="null"/> for an order of several.</summary>
    public Id<Facility>? Facility { get; init; }

    /// <summary>Gets how use is quantified.</summary>
    public required QuantificationMethod Method { get; init; }

    /// <summary>Gets by how much use will differ from what was counted or estimated.</summary>
    /// <value>The default is <see langword="null"/>: it stays as it is.</value>
    public UseTrend? Trend { get; init; }

    /// <summary>Gets what is wasted in use, where the method leaves it out; it multiplies.</summary>
    /// <value>The default is 0 %.</value>
    public Claim<Wastage>? Wastage { get; init; } = Claim.Planned(default(Wastage));

    /// <summary>Gets what is lost on the way from the supplier; it divides.</summary>
    /// <value>The default is 0 %.</value>
    public Claim<Loss>? Loss { get; init; } = Claim.Planned(default(Loss));

    /// <summary>Gets the time from an order to its delivery, or <see langword="null"/>.</summary>
    public required Claim<Length>? LeadTime { get; init; }

    /// <summary>Gets the time from one order to the next.</summary>
    public required Length ProcurementPeriod { get; init; }

    /// <summary>Gets what is kept in reserve.</summary>
    public required SafetyStock SafetyStock { get; init; }

    /// <summary>Gets the units in stock, zero or more; or <see langword="null"/>.</summary>
    public required Claim<decimal>? StockOnHand { get; init; }

    /// <summary>Gets the units that are ordered and not yet delivered, zero or more; or
    /// <see langword="null"/>.</summary>
    public required Claim<decimal>? StockOnOrder { get; init; }

    /// <summary>Gets the size of the pack that is ordered, or <see langword="null"/>.</summary>
    public required Claim<PackSize>? PackSize { get; init; }

    /// <summary>Gets for how long the order keeps from its delivery on, or <see langword="null"/>.</summary>
    /// <value>The default is <see langword="null"/>: it is not known.</value>
    public Claim<Length>? ShelfLife { get; init; }

    /// <summary>Gets for how long the units in stock still keep, or <see langword="null"/>.</summary>
    /// <value>The default is <see langword="null"/>: it is not known.</value>
    public Claim<Length>? ShelfLifeOfStock { get; init; }
}
