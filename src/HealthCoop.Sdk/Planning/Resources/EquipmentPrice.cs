using HealthCoop.Care;

namespace HealthCoop.Planning.Resources;

/// <summary>What a piece of equipment costs.</summary>
/// <param name="Item">The equipment.</param>
/// <param name="PerPiece">The price of one piece.</param>
public sealed record EquipmentPrice(Id<EquipmentItem> Item, Claim<Money> PerPiece);
