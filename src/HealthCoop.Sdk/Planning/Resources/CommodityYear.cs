namespace HealthCoop.Planning.Resources;

/// <summary>How much of a medicine or consumable a facility uses up in one year.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Quantity">The units: contacts of the year × units per contact.</param>
public sealed record CommodityYear(int Year, Claim<AnnualQuantity> Quantity);
