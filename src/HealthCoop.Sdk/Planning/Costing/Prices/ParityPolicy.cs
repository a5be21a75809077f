namespace HealthCoop.Planning.Costing.Prices;

/// <summary>
/// Prices are carried over to another country by what money buys there, then rise with that country's deflator:
/// cost / PPP_from(y0) × PPP_to(y0) × deflator(y1) / deflator(y0).
/// </summary>
/// <remarks>The rule of WHO-CHOICE's programme costing. Parities and market rates give different results.</remarks>
public sealed record ParityPolicy : PricePolicy
{
    /// <summary>Gets the parities of the countries that prices are from. A price takes that of its country, in its
    /// currency; a price of which no country is said takes the only one in its currency.</summary>
    /// <exception cref="ArgumentException">A country has two parities in a currency.</exception>
    public required ValueList<PurchasingPowerParity> From
    {
        get;
        init => field = value.DistinctBy(parity => (parity.Country, parity.Currency)).Count() == value.Count
            ? value
            : throw new ArgumentException("Each country has one parity in a currency.", nameof(value));
    }

    /// <summary>Gets the parity of the country that prices are carried over to.</summary>
    public required PurchasingPowerParity To { get; init; }

    /// <summary>Gets the deflator of that country, in the currency of <see cref="To"/>.</summary>
    public required PriceIndex Deflator { get; init; }

    internal override void Apply(PriceChain chain, CataloguePrice item, int year)
    {
        if (item.Country is null || item.Country != To.Country || chain.Currency != To.Currency)
        {
            var from = From.Where(parity => parity.Currency == chain.Currency
                && (item.Country is null || parity.Country == item.Country));
            chain.Rebase(from.ToValueList(), To, item.Country, item.Year);
        }

        chain.Inflate(Deflator, item.Year, year);
    }
}
