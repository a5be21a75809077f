namespace HealthCoop.Planning.Costing.ProgrammeCosts;

/// <summary>How much of a country's money buys in a year what one international dollar buys.</summary>
/// <remarks>It is no exchange rate: what is traded abroad is not converted by it.</remarks>
public sealed record PurchasingPowerParity
{
    /// <summary>Gets the country.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>Gets the year.</summary>
    public required int Year { get; init; }

    /// <summary>Gets the country's currency.</summary>
    public required Currency Currency { get; init; }

    /// <summary>Gets the units of the country's currency for one international dollar, above zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not above zero.</exception>
    public required decimal LocalPerInternationalDollar
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    }
}
