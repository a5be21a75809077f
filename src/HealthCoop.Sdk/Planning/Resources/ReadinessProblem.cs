namespace HealthCoop.Planning.Resources;

/// <summary>What is asked about means.</summary>
/// <param name="Sites">The facilities.</param>
public sealed record ReadinessProblem(ValueList<SiteProblem> Sites)
{
    /// <summary>Gets the working time that people of each cadre have.</summary>
    /// <value>The default is empty: none is known.</value>
    public ValueList<CadreTimeAvailable> AvailableTimes { get; init; }

    /// <summary>Gets what equipment costs, in one currency.</summary>
    /// <value>The default is empty: no price is known.</value>
    public ValueList<EquipmentPrice> EquipmentPrices { get; init; }

    /// <summary>Gets what medicines and consumables cost, in the same currency.</summary>
    /// <value>The default is empty: no price is known.</value>
    public ValueList<CommodityPrice> CommodityPrices { get; init; }
}
