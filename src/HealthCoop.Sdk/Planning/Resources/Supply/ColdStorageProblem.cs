namespace HealthCoop.Planning.Resources.Supply;

/// <summary>What is asked about the room for medicines and consumables at one place.</summary>
/// <param name="Items">What has to be stored at once.</param>
/// <param name="Spaces">The room there is; of a temperature that is not named the room is not known.</param>
public sealed record ColdStorageProblem(ValueList<ColdStorageItem> Items, ValueList<ColdStorageSpace> Spaces);
