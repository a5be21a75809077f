namespace HealthCoop.Planning.Costing.Capital;

/// <summary>What must be known about pieces to cost them.</summary>
public enum CapitalFact
{
    /// <summary>The number of pieces; without it there is no line.</summary>
    Quantity = 0,

    /// <summary>The price of one; without it nothing is bought or annuitized.</summary>
    Price = 1,

    /// <summary>For how long one lasts; without it nothing is replaced or annuitized.</summary>
    LifeSpan = 2,

    /// <summary>What maintenance costs, or rules of thumb in the currency of the price that are known to apply or not;
    /// without it nothing is maintained.</summary>
    Maintenance = 3,
}
