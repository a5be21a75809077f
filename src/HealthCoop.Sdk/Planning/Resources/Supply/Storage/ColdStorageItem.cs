using HealthCoop.Care;

namespace HealthCoop.Planning.Resources.Supply.Storage;

/// <summary>Packs of a medicine or consumable that have to be stored at once.</summary>
/// <param name="Item">The medicine or consumable.</param>
/// <param name="ColdChain">The cold chain that it needs, or <see langword="null"/> when that is not known.</param>
/// <param name="Packs">The packs at the peak of its stock, or <see langword="null"/> when that is not known.</param>
/// <param name="PackSize">The size of the packs, or <see langword="null"/> when that is not known.</param>
/// <param name="CubicCentimetersPerUnit">The room that one unit takes with its pack, zero or more; or
/// <see langword="null"/> when that is not known.</param>
public sealed record ColdStorageItem(
    Id<CommodityItem> Item,
    ColdChain? ColdChain,
    Claim<Packs>? Packs,
    Claim<PackSize>? PackSize,
    Claim<decimal>? CubicCentimetersPerUnit);
