namespace HealthCoop.Planning.Costing.Capital;

/// <summary>The power and water that equipment takes.</summary>
/// <param name="PeakPowerInWatts">The electric power when all pieces run at once, in watts.</param>
/// <param name="EnergyInWattHoursPerDay">The electric energy of a day, in watt-hours.</param>
/// <param name="WaterInLitersPerDay">The clean water of a day, in liters.</param>
public sealed record UtilityDemand(
    UtilityTotal PeakPowerInWatts,
    UtilityTotal EnergyInWattHoursPerDay,
    UtilityTotal WaterInLitersPerDay);
