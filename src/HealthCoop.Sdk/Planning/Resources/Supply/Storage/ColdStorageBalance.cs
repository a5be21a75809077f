using HealthCoop.Care;

namespace HealthCoop.Planning.Resources.Supply.Storage;

/// <summary>The room needed and the room there is at one temperature.</summary>
/// <param name="ColdChain">The temperature.</param>
/// <param name="NeededLiters">The room needed, in liters; at the least so much where the temperature of an item is not
/// known.</param>
/// <param name="AvailableLiters">The room there is, in liters.</param>
/// <param name="LackingLiters">The room that lacks, in liters: zero where there is enough.</param>
public sealed record ColdStorageBalance(
    ColdChain ColdChain,
    Claim<decimal> NeededLiters,
    Claim<decimal> AvailableLiters,
    Claim<decimal> LackingLiters);
