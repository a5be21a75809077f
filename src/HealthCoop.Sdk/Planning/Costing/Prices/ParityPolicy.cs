namespace HealthCoop.Planning.Costing.Prices;

/// <summary>
/// Prices are carried over to another country by what money buys there, then rise with that country's deflator:
/// cost / PPP_from(y0) × PPP_to(y0) × deflator(y1) / deflator(y0).
/// </summary>
/// <remarks>The rule of WHO-CHOICE's programme costing. Parities and market rates give different results.</remarks>
public sealed record ParityPolicy : PricePolicy
{
    /// <summary>Gets the parities of the countries that prices are from, one for each currency.</summary>
    /// <exception cref="ArgumentException">A currency has two parities.</exception>
    public required ValueList<PurchasingPowerParity> From
    {
        get;
        init => field = value.DistinctBy(parity => parity.Currency).Count() == value.Count
            ? value
            : throw new ArgumentException("Each currency has one parity.", nameof(value));
    }

    /// <summary>Gets the parity of the country that prices are carried over to.</summary>
    public required PurchasingPowerParity To { get; init; }

    /// <summary>Gets the deflator of that country, in the currency of <see cref="To"/>.</summary>
    public required PriceIndex Deflator { get; init; }

    internal override void Apply(PriceChain chain, CataloguePrice item, int year)
    {
        chain.Rebase(From.FirstOrDefault(parity => parity.Currency == chain.Currency), To, item.Year);
        chain.Inflate(Deflator, item.Year, year);
    }
}
