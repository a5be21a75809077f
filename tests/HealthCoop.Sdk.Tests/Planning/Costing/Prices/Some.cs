using HealthCoop.Planning.Costing.Prices;
using NodaTime;

namespace HealthCoop.Tests.Planning.Costing.Prices;

/// <summary>Makes prices, indices and rates out of little.</summary>
internal static class Some
{
    public static YearSeries Series(string name, params (int Year, decimal Value)[] values) => new()
    {
        Name = new(name),
        Provenance = new("series"),
        Values = values.Select(each => new YearValue(each.Year, each.Value)).ToValueList(),
    };

    public static PriceIndex Index(Currency currency, params (int Year, decimal Value)[] values) =>
        new(currency, Series("index", values));

    public static ExchangeRate Rate(Currency from, Currency to, decimal value, int year) => new()
    {
        Base = from,
        Quote = to,
        Value = value,
        InForce = new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)),
        Provenance = new("rate"),
    };

    public static CataloguePrice Price(UnitPrice price, int year) => Price(Claim.Planned(price), year);

    public static CataloguePrice Price(Claim<UnitPrice> price, int year) => new()
    {
        Item = new("item"),
        Price = price,
        Year = year,
        IsTradable = true,
        Provenance = new("price list"),
    };
}
