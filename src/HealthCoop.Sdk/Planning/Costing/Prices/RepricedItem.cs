namespace HealthCoop.Planning.Costing.Prices;

/// <summary>A price in the currency and year asked for, with how it came about.</summary>
public sealed record RepricedItem
{
    /// <summary>Gets what is priced.</summary>
    public required EntityId Item { get; init; }

    /// <summary>Gets the price, with all decimals of the computation: only the line that a quantity makes of it is
    /// rounded. It has the source of the published price, and is unknown where that is, or where something is
    /// missing.</summary>
    public required Claim<UnitPrice> Price { get; init; }

    /// <summary>Gets the steps from the published price, in order; empty where it was in that currency and year, or is
    /// not known.</summary>
    public required ValueList<PriceStep> Steps { get; init; }

    /// <summary>Gets what is missing, and what to do; empty where nothing is.</summary>
    public required ValueList<Narrative> Missing { get; init; }
}
