using System.Diagnostics.CodeAnalysis;

namespace HealthCoop;

/// <summary>
/// The price of one unit of something: money with as many decimals as it takes, whatever the currency's minor unit.
/// </summary>
/// <remarks>
/// A tablet costs USD 0.025941, a milligram less than a millionth: a price is no amount that anyone pays, so it is a
/// type of its own, and only a quantity makes money of it. Nothing is rounded before. The default value is zero in no
/// currency.
/// </remarks>
public readonly record struct UnitPrice
{
    /// <summary>The most decimals that a unit price has: those of a <see cref="decimal"/>.</summary>
    public const int MaximumDecimals = 28;

    /// <summary>Makes a unit price.</summary>
    /// <param name="amount">The price in major units.</param>
    /// <param name="currency">The currency.</param>
    public UnitPrice(decimal amount, Currency currency) => (Amount, Currency) = (amount, currency);

    /// <summary>Gets the price in major units.</summary>
    public decimal Amount { get; }

    /// <summary>Gets the currency.</summary>
    public Currency Currency { get; }

    /// <summary>Makes a price in euros.</summary>
    /// <param name="amount">The price in euros.</param>
    /// <returns>The price.</returns>
    public static UnitPrice Eur(decimal amount) => new(amount, Currency.Eur);

    /// <summary>Makes a price in US dollars.</summary>
    /// <param name="amount">The price in dollars.</param>
    /// <returns>The price.</returns>
    public static UnitPrice Usd(decimal amount) => new(amount, Currency.Usd);

    /// <summary>Makes a price in CFA francs of the West African Economic and Monetary Union.</summary>
    /// <param name="amount">The price in francs.</param>
    /// <returns>The price.</returns>
    public static UnitPrice Xof(decimal amount) => new(amount, Currency.Xof);

    /// <summary>Prices a quantity; nothing is rounded.</summary>
    /// <param name="price">The price of one unit.</param>
    /// <param name="quantity">The number of units.</param>
    /// <returns>The money that the quantity costs.</returns>
    /// <exception cref="OverflowException">The amount is too large for a <see cref="decimal"/>.</exception>
    public static Money operator *(UnitPrice price, decimal quantity) => new(price.Amount * quantity, price.Currency);

    /// <summary>Reads a written price such as <c>USD 0.025941</c>.</summary>
    /// <param name="text">The currency's code, one space, and the amount below 10^15, of which a
    /// <see cref="decimal"/> holds each digit.</param>
    /// <param name="price">The price, or zero in no currency.</param>
    /// <returns>Whether <paramref name="text"/> is a written price.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out UnitPrice price)
    {
        var fault = AmountText.Read(text, static _ => MaximumDecimals, out var amount, out var currency);
        price = fault is AmountFault.None ? new(amount, currency) : default;
        return fault is AmountFault.None;
    }

    /// <summary>Writes the price with the currency's decimals or, where it has more, all of its own.</summary>
    /// <returns>A text such as <c>EUR 12.50</c> or <c>USD 0.025941</c>.</returns>
    public override string ToString() =>
        $"{Currency} {AmountText.Write(Amount, Math.Max(Currency.MinorUnits, Money.DecimalsOf(Amount)))}";
}
