using HealthCoop.Care;

namespace HealthCoop.Planning.Resources.Supply.Storage;

/// <summary>Estimates the room that medicines and consumables take at their largest stock, by temperature.</summary>
/// <remarks>All items are taken to peak at once. Pure, so it may be used from several threads.</remarks>
public static class ColdStorageEstimator
{
    private const decimal CubicCentimetersInLiter = 1_000;

    /// <summary>Estimates the room needed at one place, and what of it lacks.</summary>
    /// <param name="problem">What has to be stored, and the room there is.</param>
    /// <returns>The room by item and by temperature; unknown stays unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A volume is below zero.</exception>
    /// <exception cref="OverflowException">A volume is too large for a <see cref="decimal"/>.</exception>
    public static ColdStoragePlan Estimate(ColdStorageProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        if (problem.Faults().FirstOrDefault() is { } fault)
        {
            throw new ArgumentException(fault, nameof(problem));
        }

        var volumes = problem.Items.Select(VolumeOf).ToValueList();
        var temperatures = volumes.Select(volume => volume.ColdChain).OfType<ColdChain>()
            .Union(problem.Spaces.Select(space => space.ColdChain))
            .Order();
        return new(
            volumes,
            temperatures.Select(temperature => BalanceOf(temperature, volumes, problem.Spaces)).ToValueList());
    }

    private static ColdStorageVolume VolumeOf(ColdStorageItem item)
    {
        var volume = SupplyFigure.Of(SupplyInput.Packs, item.Packs)
            .With(SupplyFigure.Of(SupplyInput.PackSize, item.PackSize), static (packs, size) => packs * size)
            .With(
                SupplyFigure.Of(SupplyInput.Volume, item.CubicCentimetersPerUnit),
                static (units, each) => units * each / CubicCentimetersInLiter);
        return new(
            item.Item,
            item.ColdChain,
            volume.ToClaim(),
            item.ColdChain is null ? [.. volume.Missing, SupplyInput.ColdChain] : volume.Missing);
    }

    // An item of an unknown temperature takes zero liters or more at any.
    private static ColdStorageBalance BalanceOf(
        ColdChain temperature,
        ValueList<ColdStorageVolume> volumes,
        ValueList<ColdStorageSpace> spaces)
    {
        var needed = Claim.Sum([
            Claim.Expected(0m),
            .. volumes.Where(volume => volume.ColdChain == temperature).Select(volume => volume.Liters),
            .. volumes.Where(volume => volume.ColdChain is null).Select(_ => Claim.Expected(Comparator.AtLeast, 0m)),
        ]);
        var room = spaces.Where(space => space.ColdChain == temperature).Select(space => space.Liters).ToArray();
        var available = room.Length > 0 ? Claim.Sum(room) : Claim.NotPublished<decimal>(Modality.Expected);
        var lacking = Claim.Combine(
            needed,
            available.Inclusive().Reversed(),
            Modality.Expected,
            static (need, has) => Math.Max(0, need - has));
        return new(temperature, needed, available, lacking);
    }
}
