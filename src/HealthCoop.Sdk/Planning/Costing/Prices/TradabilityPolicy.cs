namespace HealthCoop.Planning.Costing.Prices;

/// <summary>
/// Prices of what is traded rise with the deflator of the currency that they are in; prices of what is not rise with
/// the local index, in the local currency. Both are converted afterwards.
/// </summary>
/// <remarks>
/// The rule of the Global Health Cost Consortium, as the Malawi costing of the Thanzi La Onse model cites it. What is
/// not traded and is priced in a foreign currency is first converted into the local one, by the rate of the year of its
/// price. A price that already is in the currency and year asked for stays what it is.
/// </remarks>
public sealed record TradabilityPolicy : PricePolicy
{
    /// <summary>Gets the index of the local currency.</summary>
    public required PriceIndex Local { get; init; }

    /// <summary>Gets the deflators of the currencies that traded goods are priced in, most often the US
    /// dollar's.</summary>
    /// <exception cref="ArgumentException">A currency has two deflators.</exception>
    public required ValueList<PriceIndex> Deflators
    {
        get;
        init => field = value.DistinctBy(index => index.Currency).Count() == value.Count
            ? value
            : throw new ArgumentException("Each currency has one deflator.", nameof(value));
    }

    internal override void Apply(PriceChain chain, CataloguePrice item, int year)
    {
        if (chain.IsAskedFor(item.Year))
        {
            return;
        }

        if (!item.IsTradable)
        {
            chain.Convert(Local.Currency, item.Year);
        }

        var index = item.IsTradable ? Deflators.FirstOrDefault(each => each.Currency == chain.Currency) : Local;
        chain.Inflate(index, item.Year, year);
    }
}
