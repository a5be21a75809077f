namespace HealthCoop.Planning.Resources.Supply;

/// <summary>Why units may expire before they are used.</summary>
public enum SupplyRisk
{
    /// <summary>More is in stock than is needed while it keeps.</summary>
    StockExpires = 0,

    /// <summary>The order stands behind stock, and part of it expires before its turn comes.</summary>
    OrderExpires = 1,

    /// <summary>The order alone lasts longer than it keeps.</summary>
    OrderOutlastsShelfLife = 2,
}
