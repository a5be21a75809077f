namespace HealthCoop.Planning.Appraisal.Exit;

/// <summary>What an amount can be at the least and at the most, given what is not known.</summary>
/// <param name="Lowest">The lowest amount.</param>
/// <param name="Highest">The highest amount, or <see langword="null"/> when no bound is known.</param>
/// <param name="IsAssumed">Whether an assumption bears on it.</param>
public sealed record MoneyInterval(Money Lowest, Money? Highest, bool IsAssumed = false)
{
    /// <summary>Gets whether both bounds are the same amount.</summary>
    public bool IsExact => Lowest == Highest;

    /// <summary>Gets whether it can be more than zero.</summary>
    internal bool MayBePositive => Highest is not { IsZero: true };

    internal static MoneyInterval Nothing(Currency currency) => new(Money.Zero(currency), Money.Zero(currency));

    internal static MoneyInterval Unknown(Currency currency) => new(Money.Zero(currency), null);

    /// <summary>Reads a claim of an amount that is not negative, scaled and rounded once: a bound outwards. "About" is
    /// none.</summary>
    internal static MoneyInterval Of(Claim<Money>? claim, Currency currency, decimal factor = 1)
    {
        if (claim?.ForPlanning is not { } value)
        {
            return Unknown(currency);
        }

        var (scaled, amount) = (value * factor, (value * factor).Rounded());
        return claim switch
        {
            { IsAssumed: true } => new(amount, amount, IsAssumed: true),
            { Comparator: Comparator.MoreThan or Comparator.AtLeast } when factor != 0 =>
                new(Rounded(scaled, MidpointRounding.ToNegativeInfinity), null),
            { Comparator: Comparator.About } when factor != 0 => Unknown(currency),
            { Comparator: Comparator.LessThan or Comparator.AtMost } =>
                new(Money.Zero(currency), Rounded(scaled, MidpointRounding.ToPositiveInfinity)),
            _ => new(amount, amount),
        };
    }

    internal static MoneyInterval Sum(IEnumerable<MoneyInterval> amounts, Currency currency) =>
        amounts.Aggregate(Nothing(currency), static (sum, amount) => sum.Plus(amount));

    internal MoneyInterval Plus(MoneyInterval other) =>
        new(Lowest + other.Lowest, Highest + other.Highest, IsAssumed || other.IsAssumed);

    /// <summary>Gets what both have: the smaller of the two.</summary>
    internal MoneyInterval Within(MoneyInterval other) => new(
        Smaller(Lowest, other.Lowest),
        Highest is { } mine && other.Highest is { } its ? Smaller(mine, its) : Highest ?? other.Highest,
        IsAssumed || other.IsAssumed);

    /// <summary>Gets by how much it exceeds another, zero where it does not.</summary>
    internal MoneyInterval Beyond(MoneyInterval other) => new(
        other.Highest is { } most ? Lowest - Smaller(Lowest, most) : Money.Zero(Lowest.Currency),
        Highest is { } mine ? mine - Smaller(mine, other.Lowest) : null,
        IsAssumed || other.IsAssumed);

    /// <summary>Gets the same amount where it may also be none.</summary>
    internal MoneyInterval OrNothing() => this with { Lowest = Money.Zero(Lowest.Currency) };

    private static Money Rounded(Money amount, MidpointRounding outwards) =>
        amount with { Amount = decimal.Round(amount.Amount, amount.Currency.MinorUnits, outwards) };

    private static Money Smaller(Money left, Money right) => left < right ? left : right;
}
