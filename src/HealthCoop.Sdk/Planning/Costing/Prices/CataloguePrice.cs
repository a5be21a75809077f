namespace HealthCoop.Planning.Costing.Prices;

/// <summary>What one unit of something cost in a year.</summary>
public sealed record CataloguePrice
{
    /// <summary>Gets what is priced: a medicine, a piece of equipment, a room.</summary>
    public required EntityId Item { get; init; }

    /// <summary>Gets the price of one unit, which may be unknown, assumed or a bound.</summary>
    public required Claim<UnitPrice> Price { get; init; }

    /// <summary>Gets the calendar year whose prices it is in, from 1 to 9999.</summary>
    public required int Year { get; init; }

    /// <summary>Gets the country whose prices it is one of.</summary>
    /// <value>The default is <see langword="null"/>: it is not said.</value>
    public CountryCode? Country { get; init; }

    /// <summary>Gets whether the item is bought on the world's markets, as medicines and equipment are, and not on the
    /// local one alone, as buildings and salaries are.</summary>
    public required bool IsTradable { get; init; }

    /// <summary>Gets the price list, tender or survey that the price is from.</summary>
    public required Narrative Provenance { get; init; }
}
