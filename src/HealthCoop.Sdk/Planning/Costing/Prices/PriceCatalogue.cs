namespace HealthCoop.Planning.Costing.Prices;

/// <summary>What things cost, one price for each.</summary>
public sealed record PriceCatalogue
{
    /// <summary>Gets the prices.</summary>
    /// <exception cref="ArgumentException">An item has two prices.</exception>
    public required ValueList<CataloguePrice> Prices
    {
        get;
        init => field = value.DistinctBy(price => price.Item).Count() == value.Count
            ? value
            : throw new ArgumentException("Each item has one price.", nameof(value));
    }

    /// <summary>Finds the price of an item.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The price, or <see langword="null"/> where the catalogue has none.</returns>
    public CataloguePrice? Find(EntityId item) => Prices.FirstOrDefault(price => price.Item == item);
}
