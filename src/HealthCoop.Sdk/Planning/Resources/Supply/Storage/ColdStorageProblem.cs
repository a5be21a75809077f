namespace HealthCoop.Planning.Resources.Supply.Storage;

/// <summary>What is asked about the room for medicines and consumables at one place.</summary>
/// <param name="Items">What has to be stored at once.</param>
/// <param name="Spaces">The room there is; of a temperature that is not named the room is not known.</param>
public sealed record ColdStorageProblem(ValueList<ColdStorageItem> Items, ValueList<ColdStorageSpace> Spaces)
{
    internal IEnumerable<string> Faults() =>
    [
        .. Items.SelectMany(item => SupplyFaults.Negative(item.CubicCentimetersPerUnit, $"volume of '{item.Item}'")),
        .. Spaces.SelectMany(space => SupplyFaults.Negative(space.Liters, $"cold space ({space.ColdChain})")),
    ];
}
