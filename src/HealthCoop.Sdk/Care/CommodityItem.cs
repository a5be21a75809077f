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

    /// <summary>Gets the price of one unit, or <see langword="null"/> when nothing is said about it.</summary>
    public Claim<UnitPrice>? UnitPrice { get; init; }

    /// <summary>Gets when that price held, or <see langword="null"/> when that is not known.</summary>
    public PartialDate? PricedOn { get; init; }

    /// <summary>Gets what the host keeps beside it.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }
}
