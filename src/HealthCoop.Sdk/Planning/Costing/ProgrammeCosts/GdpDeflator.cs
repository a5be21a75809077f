namespace HealthCoop.Planning.Costing.ProgrammeCosts;

/// <summary>The level of a country's prices in a year, by the deflator of its gross domestic product.</summary>
/// <remarks>The base year differs from country to country: only two deflators of one country can be compared.</remarks>
public sealed record GdpDeflator
{
    /// <summary>Gets the country.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>Gets the year.</summary>
    public required int Year { get; init; }

    /// <summary>Gets the level, above zero; 100 in the country's base year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not above zero.</exception>
    public required decimal Level
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    }

    /// <summary>Computes what costs as much in another year; nothing is rounded.</summary>
    /// <param name="money">The money of the country, at prices of this year.</param>
    /// <param name="to">The deflator of the same country in the other year.</param>
    /// <returns>The money at prices of the other year.</returns>
    /// <remarks>Formula: money × level of the other year / level of this year.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="to"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="to"/> is of another country.</exception>
    /// <exception cref="OverflowException">The money is too large for a <see cref="decimal"/>.</exception>
    public Money Reprice(Money money, GdpDeflator to)
    {
        ArgumentNullException.ThrowIfNull(to);
        return to.Country == Country
            ? money * to.Level / Level
            : throw new ArgumentException($"The deflators are of {Country} and {to.Country}.", nameof(to));
    }
}
