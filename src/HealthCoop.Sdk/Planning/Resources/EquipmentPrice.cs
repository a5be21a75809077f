using HealthCoop.Care;

namespace HealthCoop.Planning.Resources;

/// <summary>What a piece of equipment costs, once and year after year.</summary>
/// <param name="Item">The equipment.</param>
/// <param name="PerPiece">The price of one piece, or <see langword="null"/> when it is not known.</param>
public sealed record EquipmentPrice(Id<EquipmentItem> Item, Claim<Money>? PerPiece)
{
    /// <summary>Gets for how long a piece lasts, or <see langword="null"/> when that is not known.</summary>
    public Claim<Length>? LifeSpan { get; init; }

    /// <summary>Gets what the upkeep of one piece costs in a year, or <see langword="null"/> when that is not
    /// known.</summary>
    public Claim<Money>? UpkeepPerYear { get; init; }
}
