using HealthCoop.Care;

namespace HealthCoop.Planning.Resources.Supply.Storage;

/// <summary>The room in a refrigerator, a freezer or a store.</summary>
/// <param name="ColdChain">The temperature at which it is kept.</param>
/// <param name="Liters">The net storage volume, in liters, zero or more.</param>
public sealed record ColdStorageSpace(ColdChain ColdChain, Claim<decimal> Liters);
