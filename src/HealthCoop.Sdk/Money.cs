namespace HealthCoop;

/// <summary>
/// An immutable amount in one currency. Arithmetic across currencies is an error, never a conversion.
/// </summary>
/// <param name="Amount">
/// The amount in major units (euros, not cents); may be negative. It may have more decimals than the currency while
/// one computes; only <see cref="Rounded"/> takes them away.
/// </param>
/// <param name="Currency">The ISO 4217 currency.</param>
/// <remarks>The default value is zero in <c>XXX</c>, ISO 4217's code for "no currency".</remarks>
/// <example><code>
/// var budget = Money.Eur(1_200_000m);
/// var europeanUnion = budget * Percentage.FromPercent(75);   // EUR 900000.00
/// </code></example>
public readonly partial record struct Money(decimal Amount, Currency Currency)
{
    /// <summary>Gets whether the amount is zero.</summary>
    public bool IsZero => Amount == 0;

    /// <summary>Makes an amount in euros.</summary>
    /// <param name="amount">The amount in euros.</param>
    /// <returns>The amount.</returns>
    public static Money Eur(decimal amount) => new(amount, Currency.Eur);

    /// <summary>Makes an amount in US dollars.</summary>
    /// <param name="amount">The amount in dollars.</param>
    /// <returns>The amount.</returns>
    public static Money Usd(decimal amount) => new(amount, Currency.Usd);

    /// <summary>Makes an amount in CFA francs of the West African Economic and Monetary Union.</summary>
    /// <param name="amount">The amount in francs.</param>
    /// <returns>The amount.</returns>
    public static Money Xof(decimal amount) => new(amount, Currency.Xof);

    /// <summary>Makes no money at all.</summary>
    /// <param name="currency">The currency.</param>
    /// <returns>Zero in that currency.</returns>
    public static Money Zero(Currency currency) => new(0, currency);

    /// <summary>Adds up amounts of one currency.</summary>
    /// <param name="amounts">The amounts.</param>
    /// <param name="currency">Their currency, in which the sum of no amount is zero.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="CurrencyMismatchException">An amount is in another currency.</exception>
    /// <exception cref="OverflowException">The sum is too large for a <see cref="decimal"/>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="amounts"/> is <see langword="null"/>.</exception>
    public static Money Sum(IEnumerable<Money> amounts, Currency currency)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        return amounts.Aggregate(Zero(currency), (sum, amount) => sum + amount);
    }

    /// <summary>Rounds to the currency's minor unit, half away from zero: the only rounding there is.</summary>
    /// <returns>The rounded amount.</returns>
    public Money Rounded() =>
        this with { Amount = decimal.Round(Amount, Currency.MinorUnits, MidpointRounding.AwayFromZero) };
}
