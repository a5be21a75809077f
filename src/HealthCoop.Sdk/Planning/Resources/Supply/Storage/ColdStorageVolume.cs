using HealthCoop.Care;

namespace HealthCoop.Planning.Resources.Supply.Storage;

/// <summary>The room that a medicine or consumable takes at the peak of its stock.</summary>
/// <param name="Item">The medicine or consumable.</param>
/// <param name="ColdChain">The cold chain that it needs, or <see langword="null"/> when that is not known.</param>
/// <param name="Liters">The room, in liters: packs × units per pack × cm³ per unit / 1,000.</param>
/// <param name="Missing">The inputs that are not known, each once.</param>
public sealed record ColdStorageVolume(
    Id<CommodityItem> Item,
    ColdChain? ColdChain,
    Claim<decimal> Liters,
    ValueList<SupplyInput> Missing);
