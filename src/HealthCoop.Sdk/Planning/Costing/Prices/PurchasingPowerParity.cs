namespace HealthCoop.Planning.Costing.Prices;

/// <summary>What buys in one country as much as one international dollar does.</summary>
/// <param name="Currency">The country's currency.</param>
/// <param name="Series">The units of that currency for one international dollar, by year. Countries that share a
/// currency have parities of their own.</param>
public sealed record PurchasingPowerParity(Currency Currency, YearSeries Series)
{
    /// <summary>Gets the country whose parity it is.</summary>
    /// <value>The default is <see langword="null"/>: it is not said, and no price of a country takes it.</value>
    public CountryCode? Country { get; init; }
}
