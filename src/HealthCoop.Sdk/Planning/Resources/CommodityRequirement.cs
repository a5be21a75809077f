using HealthCoop.Care;

namespace HealthCoop.Planning.Resources;

/// <summary>How much of a medicine or consumable a facility's services use up, and how much the programme brings to
/// begin with.</summary>
/// <param name="Item">The medicine or consumable.</param>
/// <param name="QuantityPerYear">The units of a year to six decimals, unknown where contacts or quantities are.</param>
public sealed record CommodityRequirement(Id<CommodityItem> Item, Claim<decimal> QuantityPerYear)
{
    /// <summary>Gets the units that the programme brings, or <see langword="null"/> when nothing is said about
    /// them.</summary>
    public Claim<decimal>? FirstStock { get; init; }

    /// <summary>Gets how many months the first stock lasts, to six decimals: units × 12 ÷ units of a year, unknown
    /// where one of both is; or <see langword="null"/> where nothing is used up.</summary>
    public Claim<decimal>? MonthsOfStock { get; init; }

    /// <summary>Gets the units that are used up year by year, while the programme lasts.</summary>
    /// <value>The default is empty: no coverage target or share of referrals is stated, so that each year is like the
    /// others.</value>
    public ValueList<CommodityYear> Years { get; init; }
}
