namespace HealthCoop.Care;

/// <summary>A medicine or a consumable.</summary>
public sealed record CommodityItem : IEntity<CommodityItem>
{
    /// <inheritdoc/>
    public required Id<CommodityItem> Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets what one unit is: a tablet, a test, a pair of gloves.</summary>
    public required Narrative Unit { get; init; }

    /// <summary>Gets the number of units in the pack that is ordered, or <see langword="null"/>.</summary>
    public Claim<int>? UnitsPerPack { get; init; }

    /// <summary>Gets the cold chain that it needs, or <see langword="null"/> when that is not known.</summary>
    public ColdChain? ColdChain { get; init; }

    /// <summary>Gets for how long it keeps from its making on, or <see langword="null"/>.</summary>
    public Claim<Length>? ShelfLife { get; init; }

    /// <summary>Gets the room that one unit takes with its pack, in cubic centimeters; or
    /// <see langword="null"/>.</summary>
    public Claim<decimal>? VolumeInCubicCentimeters { get; init; }

    /// <summary>Gets the price of one unit, or <see langword="null"/> when nothing is said about it.</summary>
    public Claim<UnitPrice>? UnitPrice { get; init; }

    /// <summary>Gets when that price held, or <see langword="null"/> when that is not known.</summary>
    public PartialDate? PricedOn { get; init; }

    /// <summary>Gets what the host keeps beside it.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }
}
