namespace HealthCoop.Planning.Costing.Prices;

/// <summary>How a price of one year and currency becomes one of another: a choice that changes the result, so that each
/// costing states it.</summary>
public abstract record PricePolicy
{
    private protected PricePolicy()
    {
    }

    /// <summary>Brings a price to the year asked for; what comes out is in any currency.</summary>
    internal abstract void Apply(PriceChain chain, CataloguePrice item, int year);
}
