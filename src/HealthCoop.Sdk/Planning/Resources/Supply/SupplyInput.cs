namespace HealthCoop.Planning.Resources.Supply;

/// <summary>What has to be known to plan the supply of a medicine or consumable.</summary>
public enum SupplyInput
{
    /// <summary>The units consumed in the review period.</summary>
    Consumption = 0,

    /// <summary>The days without stock in the review period.</summary>
    DaysOutOfStock = 1,

    /// <summary>The episodes of a year.</summary>
    Episodes = 2,

    /// <summary>The share of the episodes that gets a treatment.</summary>
    ShareTreated = 3,

    /// <summary>The units of one course of a treatment.</summary>
    QuantityPerCase = 4,

    /// <summary>The growth of use per year.</summary>
    Growth = 5,

    /// <summary>What is wasted in use.</summary>
    Wastage = 6,

    /// <summary>The time from order to delivery.</summary>
    LeadTime = 7,

    /// <summary>The variance of what a month needs.</summary>
    VarianceOfNeed = 8,

    /// <summary>The variance of the lead time.</summary>
    VarianceOfLeadTime = 9,

    /// <summary>The units in stock.</summary>
    StockOnHand = 10,

    /// <summary>The units ordered and not yet delivered.</summary>
    StockOnOrder = 11,

    /// <summary>What is lost on the way.</summary>
    Loss = 12,

    /// <summary>The units in a pack.</summary>
    PackSize = 13,

    /// <summary>How long the units in stock still keep.</summary>
    ShelfLifeOfStock = 14,

    /// <summary>How long units keep from their delivery on.</summary>
    ShelfLife = 15,

    /// <summary>The units that each order asks for.</summary>
    OrderQuantity = 16,

    /// <summary>The units that a month needs.</summary>
    NeedPerMonth = 17,

    /// <summary>The packs to store.</summary>
    Packs = 18,

    /// <summary>The room that one unit takes.</summary>
    Volume = 19,

    /// <summary>The temperature at which it is kept.</summary>
    ColdChain = 20,
}
