using System.Globalization;
using HealthCoop.Planning.Costing.Prices;

namespace HealthCoop.Planning.Costing.Scaling;

/// <summary>An amount in international dollars (I$) of a year: what it buys is what a US dollar buys in the United
/// States in that year.</summary>
/// <remarks>
/// Nobody pays in international dollars, and ISO 4217 has no code for them. They are a type of their own, no
/// <see cref="Money"/>: to add them to US dollars does not compile; a <see cref="PurchasingPowerParity"/> makes money
/// of a country out of them. The default value is nothing, of no year.
/// </remarks>
public readonly record struct InternationalDollars
{
    private InternationalDollars(decimal amount, int year) => (Amount, Year) = (amount, year);

    /// <summary>Gets the number of international dollars.</summary>
    public decimal Amount { get; }

    /// <summary>Gets the year whose prices they count in; 0 where there is none.</summary>
    public int Year { get; }

    /// <summary>Makes an amount.</summary>
    /// <param name="amount">The number of international dollars, zero or more.</param>
    /// <param name="year">The year whose prices they count in, 1 or later.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is negative, or <paramref name="year"/>
    /// is before 1.</exception>
    public static InternationalDollars Of(decimal amount, int year)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        return new(amount, year);
    }

    /// <summary>Scales an amount by a number without unit; nothing is rounded.</summary>
    /// <param name="dollars">The amount.</param>
    /// <param name="factor">The number, zero or more.</param>
    /// <returns>The scaled amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is negative.</exception>
    /// <exception cref="OverflowException">The amount is too large for a <see cref="decimal"/>.</exception>
    public static InternationalDollars operator *(InternationalDollars dollars, decimal factor)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(factor);
        return new(dollars.Amount * factor, dollars.Year);
    }

    /// <summary>Computes what buys the same in a country; nothing is rounded.</summary>
    /// <param name="parity">The purchasing power parities of the country.</param>
    /// <returns>The money of the country, at prices of the year; or <see langword="null"/> where the parity of that
    /// year is not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parity"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">The money is too large for a <see cref="decimal"/>.</exception>
    public Money? ToLocal(PurchasingPowerParity parity)
    {
        ArgumentNullException.ThrowIfNull(parity);
        return parity.Series.Find(Year) is { Value: var units } ? new(Amount * units, parity.Currency) : null;
    }

    /// <summary>Writes the amount with all its decimals, alike in every culture.</summary>
    /// <returns>A text such as <c>I$ 5350.2 of 2019</c>.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"I$ {DecimalText.Write(Amount)} of {Year}");

    internal InternationalDollars Per(int parts) => new(Amount / parts, Year);
}
