namespace HealthCoop.Care;

/// <summary>A piece of equipment that services use.</summary>
public sealed record EquipmentItem : IEntity<EquipmentItem>
{
    /// <inheritdoc/>
    public required Id<EquipmentItem> Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets the electric power that it takes when it runs, in watts; or <see langword="null"/>.</summary>
    /// <remarks>Zero where it takes none.</remarks>
    public Claim<decimal>? PowerInWatts { get; init; }

    /// <summary>Gets the electric energy that it takes on a day, in watt-hours; or <see langword="null"/>.</summary>
    public Claim<decimal>? EnergyInWattHoursPerDay { get; init; }

    /// <summary>Gets the clean water that it takes on a day, in liters; or <see langword="null"/>.</summary>
    public Claim<decimal>? WaterInLitersPerDay { get; init; }

    /// <summary>Gets what keeps it in working order, or <see langword="null"/> when nothing is said about it.</summary>
    public EquipmentMaintenance? Maintenance { get; init; }

    /// <summary>Gets the consumables without which it is of no use.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<CommodityItem>> Consumables { get; init; }

    /// <summary>Gets whether <see cref="Consumables"/> names them all.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool ConsumablesAreComplete { get; init; }

    /// <summary>Gets the price of one piece, or <see langword="null"/> when nothing is said about it.</summary>
    public Claim<UnitPrice>? UnitPrice { get; init; }

    /// <summary>Gets when that price and the cost of maintenance held, or <see langword="null"/> when that is not
    /// known.</summary>
    public PartialDate? PricedOn { get; init; }

    /// <summary>Gets for how long it lasts when it is kept well, or <see langword="null"/>.</summary>
    public Claim<Length>? LifeSpan { get; init; }

    /// <summary>Gets the document that the item comes from, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Gets what the host keeps beside it.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }
}
