using HealthCoop.Care;

namespace HealthCoop.Planning.Costing.Capital;

/// <summary>Pieces of one kind of equipment, with the power and water that they take. What is <see langword="null"/> is
/// not known.</summary>
/// <param name="Item">The kind of equipment.</param>
/// <param name="Quantity">The number of pieces, or <see langword="null"/>.</param>
/// <param name="PowerInWatts">The electric power of one when it runs, in watts; or <see langword="null"/>.</param>
/// <param name="EnergyInWattHoursPerDay">The electric energy that one takes on a day, in watt-hours; or
/// <see langword="null"/>.</param>
/// <param name="WaterInLitersPerDay">The clean water that one takes on a day, in liters; or
/// <see langword="null"/>.</param>
public sealed record UtilityPiece(
    Id<EquipmentItem> Item,
    Claim<int>? Quantity,
    Claim<decimal>? PowerInWatts,
    Claim<decimal>? EnergyInWattHoursPerDay,
    Claim<decimal>? WaterInLitersPerDay);
