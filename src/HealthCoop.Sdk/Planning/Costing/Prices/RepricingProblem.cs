namespace HealthCoop.Planning.Costing.Prices;

/// <summary>What is asked about prices.</summary>
public sealed record RepricingProblem
{
    /// <summary>Gets the prices as they were published.</summary>
    public required PriceCatalogue Catalogue { get; init; }

    /// <summary>Gets the currency that prices are asked for in.</summary>
    public required Currency Currency { get; init; }

    /// <summary>Gets the calendar year whose prices are asked for, from 1 to 9999.</summary>
    public required int Year { get; init; }

    /// <summary>Gets how prices go from year to year and from currency to currency.</summary>
    public required PricePolicy Policy { get; init; }

    /// <summary>Gets the day of a year whose exchange rate counts for that year.</summary>
    public required AnnualDate RatesOn { get; init; }

    /// <summary>Gets the exchange rates.</summary>
    /// <value>The default is the parities fixed by law.</value>
    public ExchangeRates Rates { get; init; } = ExchangeRates.FixedParities;
}
