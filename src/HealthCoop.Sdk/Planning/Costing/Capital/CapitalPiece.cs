using HealthCoop.Care;

namespace HealthCoop.Planning.Costing.Capital;

/// <summary>Pieces of one kind of equipment that are bought together. What is <see langword="null"/> is not
/// known.</summary>
public sealed record CapitalPiece
{
    /// <summary>Gets the kind of equipment.</summary>
    public required Id<EquipmentItem> Item { get; init; }

    /// <summary>Gets the calendar year at whose beginning they are bought, from 1 to 9999; it may lie before the years
    /// costed.</summary>
    public required int FirstYear { get; init; }

    /// <summary>Gets the number of pieces, or <see langword="null"/>.</summary>
    public required Claim<int>? Quantity { get; init; }

    /// <summary>Gets the price of one piece, or <see langword="null"/>.</summary>
    public required Claim<UnitPrice>? Price { get; init; }

    /// <summary>Gets for how long one lasts, or <see langword="null"/>. A year has 12 months, 365 days or 261 working
    /// days.</summary>
    public required Claim<Length>? LifeSpan { get; init; }

    /// <summary>Gets what the maintenance of one piece costs in a year, or <see langword="null"/> where only rules of
    /// thumb say so, if anything.</summary>
    public Claim<Money>? MaintenancePerYear { get; init; }
}
