using HealthCoop.Care;

namespace HealthCoop.Planning.Costing.Capital;

/// <summary>What pieces take together.</summary>
/// <param name="Quantity">The sum, to six decimals. Where some pieces are unknown, it is the least that all can take,
/// if there is a least of any; else it is unknown.</param>
/// <param name="Unknown">The kinds of equipment about which too little is known, in the order of the pieces.</param>
public sealed record UtilityTotal(Claim<decimal> Quantity, ValueList<Id<EquipmentItem>> Unknown);
