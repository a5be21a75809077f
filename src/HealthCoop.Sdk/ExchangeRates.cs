namespace HealthCoop;

/// <summary>Dated exchange rates. There is one rate for a pair on a day, in one direction.</summary>
/// <remarks>
/// Converting against the direction of a rate divides by it; there are no inverse rates. Each conversion rounds once,
/// to the minor unit of the target. Between the euro and the CFA franc there is the parity of 655.957 from 1999-01-01,
/// and nothing else; between the French and the CFA franc that of 100 from 1994-01-12.
/// </remarks>
/// <example><code>
/// ExchangeRates.FixedParities.TryConvert(Money.Eur(150_000m), Currency.Xof, on: new(2017, 6, 1), out var francs);
/// // XOF 98393550
/// </code></example>
public sealed record ExchangeRates
{
    private ExchangeRates(ValueList<ExchangeRate> rates) => Rates = rates;

    /// <summary>Gets no rate at all.</summary>
    public static ExchangeRates None { get; } = new([]);

    /// <summary>Gets the parities fixed by law: EUR 1 = XOF 655.957 from 1999-01-01, then FRF 1 = XOF 100 from
    /// 1994-01-12.</summary>
    public static ExchangeRates FixedParities { get; } = new([FixedParity.OfEuro, FixedParity.OfFrenchFranc]);

    /// <summary>Gets the rates, in the order in which they were added.</summary>
    public ValueList<ExchangeRate> Rates { get; }

    /// <summary>Adds a rate.</summary>
    /// <param name="rate">The rate.</param>
    /// <returns>The rates with this one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rate"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The rate is not above zero, is between a currency and itself, contradicts the parity of euro and CFA franc
    /// (rule HC-FIN-009), or meets another rate of the pair on the same day.
    /// </exception>
    public ExchangeRates With(ExchangeRate rate)
    {
        ArgumentNullException.ThrowIfNull(rate);
        if (FixedParity.Of(rate) is { } parity && FixedParity.Agrees(rate, parity) && Rates.Contains(parity))
        {
            return this;
        }

        return FaultOf(rate) is { } fault
            ? throw new ArgumentException(fault.English, nameof(rate))
            : new([.. Rates, rate]);
    }

    /// <summary>Converts an amount by the rate of a day and rounds it once, to the minor unit of the target.</summary>
    /// <param name="money">The amount.</param>
    /// <param name="to">The target currency.</param>
    /// <param name="on">The day whose rate counts.</param>
    /// <param name="converted">The converted amount, or zero in the target currency.</param>
    /// <returns>Whether there is a rate for the pair on that day, or both currencies are the same.</returns>
    /// <exception cref="OverflowException">The converted amount is too large for a <see cref="decimal"/>.</exception>
    public bool TryConvert(Money money, Currency to, LocalDate on, out Money converted)
    {
        var isKnown = TryConvertUnrounded(money, to, on, out converted);
        converted = converted.Rounded();
        return isKnown;
    }

    /// <summary>Converts an amount by the rate of a day, to be held against a limit to the last fraction.</summary>
    internal bool TryConvertUnrounded(Money money, Currency to, LocalDate on, out Money converted)
    {
        converted = Money.Zero(to);
        if (money.Currency == to)
        {
            converted = money;
            return true;
        }

        foreach (var rate in Rates)
        {
            if (!rate.InForce.Contains(on))
            {
                continue;
            }

            if (rate.Base == money.Currency && rate.Quote == to)
            {
                converted = new Money(money.Amount * rate.Value, to);
                return true;
            }

            if (rate.Quote == money.Currency && rate.Base == to)
            {
                converted = new Money(money.Amount / rate.Value, to);
                return true;
            }
        }

        return false;
    }

    /// <summary>Says why a rate cannot join these, or nothing when it can.</summary>
    internal Narrative? FaultOf(ExchangeRate rate) => rate switch
    {
        { Value: <= 0 } => new(
            $"Le taux {DecimalText.Write(rate.Value)} n'est pas positif.",
            $"The rate {DecimalText.Write(rate.Value)} is not above zero."),
        _ when rate.Base == rate.Quote => new(
            $"Un taux relie deux monnaies, pas {rate.Base} à lui-même.",
            $"A rate links two currencies, not {rate.Base} to itself."),
        _ when FixedParity.Of(rate) is { } fix => FixedParity.Agrees(rate, fix) ? null : FixedParity.Fault(fix),
        _ when Rates.Any(other => IsSamePair(other, rate) && other.InForce.Overlaps(rate.InForce)) => new(
            $"Il y a déjà un taux entre {rate.Base} et {rate.Quote} dans la période {rate.InForce}.",
            $"There is already a rate between {rate.Base} and {rate.Quote} within {rate.InForce}."),
        _ => null,
    };

    internal static bool IsSamePair(ExchangeRate left, ExchangeRate right) =>
        (left.Base == right.Base && left.Quote == right.Quote)
        || (left.Base == right.Quote && left.Quote == right.Base);
}
