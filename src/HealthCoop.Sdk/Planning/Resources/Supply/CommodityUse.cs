namespace HealthCoop.Planning.Resources.Supply;

/// <summary>How much of a medicine or consumable is used, and how much that needs.</summary>
public sealed record CommodityUse
{
    /// <summary>Gets the months with stock in the review period, RM − DOS / 30.4; or <see langword="null"/> where use
    /// is not quantified by consumption.</summary>
    public required Claim<decimal>? MonthsInStock { get; init; }

    /// <summary>Gets the units that each treatment uses in a year, in the order of the method; empty where use is not
    /// quantified by morbidity.</summary>
    public required ValueList<Claim<AnnualQuantity>> ByTreatment { get; init; }

    /// <summary>Gets the units used in a month on average: CA of WHO's formula.</summary>
    public required Claim<decimal> PerMonth { get; init; }

    /// <summary>Gets the units used in a year.</summary>
    public required Claim<AnnualQuantity> PerYear { get; init; }

    /// <summary>Gets what the trend makes of one unit used.</summary>
    public required Claim<decimal> TrendFactor { get; init; }

    /// <summary>Gets the units that a month needs: use × trend × (1 + wastage).</summary>
    public required Claim<decimal> NeedPerMonth { get; init; }
}
