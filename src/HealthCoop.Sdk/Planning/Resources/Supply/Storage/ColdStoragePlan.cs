namespace HealthCoop.Planning.Resources.Supply.Storage;

/// <summary>How much room medicines and consumables take, by temperature.</summary>
/// <param name="Volumes">The room of each item, in the order of the problem.</param>
/// <param name="Balances">The room at each temperature that an item needs or a space has, the warmest first.</param>
public sealed record ColdStoragePlan(ValueList<ColdStorageVolume> Volumes, ValueList<ColdStorageBalance> Balances);
