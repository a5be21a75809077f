namespace HealthCoop.Samples.FirstLevelFacility.Lines;

/// <summary>What a figure of a line is.</summary>
internal enum Term
{
    People = 0,
    TargetShare = 1,
    Rate = 2,
    Coverage = 3,
    UnitsPerCase = 4,
    ProcurementPeriod = 5,
    LeadTime = 6,
    StockOnHand = 7,
    StockOnOrder = 8,
    Loss = 9,
    UnitsPerPack = 10,
    PriceUnits = 11,
    Price = 12,
    FactorOfPriceYear = 13,
    FactorOfYearAsked = 14,
    Pieces = 15,
    LifeSpan = 16,
    UpkeepShare = 17,
    DiscountRate = 18,
}
