namespace HealthCoop;

public readonly partial record struct Money : IComparable<Money>
{
    /// <summary>Adds two amounts of the same currency.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="CurrencyMismatchException">The operands have different currencies.</exception>
    /// <exception cref="OverflowException">The sum is too large for a <see cref="decimal"/>.</exception>
    public static Money operator +(Money left, Money right) => left with { Amount = left.Amount + Same(left, right) };

    /// <summary>Subtracts an amount of the same currency.</summary>
    /// <param name="left">The amount to take from.</param>
    /// <param name="right">The amount to take away.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="CurrencyMismatchException">The operands have different currencies.</exception>
    /// <exception cref="OverflowException">The difference is too large for a <see cref="decimal"/>.</exception>
    public static Money operator -(Money left, Money right) => left with { Amount = left.Amount - Same(left, right) };

    /// <summary>Turns the sign of an amount.</summary>
    /// <param name="amount">The amount.</param>
    /// <returns>The amount with the other sign.</returns>
    public static Money operator -(Money amount) => amount with { Amount = -amount.Amount };

    /// <summary>Scales an amount by a number without unit; nothing is rounded.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="factor">The number.</param>
    /// <returns>The scaled amount.</returns>
    /// <exception cref="OverflowException">The amount is too large for a <see cref="decimal"/>.</exception>
    public static Money operator *(Money amount, decimal factor) => amount with { Amount = amount.Amount * factor };

    /// <summary>Takes a share of an amount; nothing is rounded.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="share">The share.</param>
    /// <returns>The share's amount.</returns>
    public static Money operator *(Money amount, Percentage share) => amount * share.Fraction;

    /// <summary>Divides an amount by a number without unit; nothing is rounded.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="divisor">The number.</param>
    /// <returns>The divided amount.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="divisor"/> is zero.</exception>
    /// <exception cref="OverflowException">The amount is too large for a <see cref="decimal"/>.</exception>
    public static Money operator /(Money amount, decimal divisor) => amount with { Amount = amount.Amount / divisor };

    /// <summary>Compares two amounts of the same currency.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the first is the smaller.</returns>
    /// <exception cref="CurrencyMismatchException">The operands have different currencies.</exception>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Compares two amounts of the same currency.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the first is not the larger.</returns>
    /// <exception cref="CurrencyMismatchException">The operands have different currencies.</exception>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Compares two amounts of the same currency.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the first is the larger.</returns>
    /// <exception cref="CurrencyMismatchException">The operands have different currencies.</exception>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Compares two amounts of the same currency.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the first is not the smaller.</returns>
    /// <exception cref="CurrencyMismatchException">The operands have different currencies.</exception>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>Compares with an amount of the same currency.</summary>
    /// <param name="other">The other amount.</param>
    /// <returns>Less than zero, zero or more than zero, as this amount is smaller, equal or larger.</returns>
    /// <exception cref="CurrencyMismatchException">The amounts have different currencies.</exception>
    public int CompareTo(Money other) => Amount.CompareTo(Same(this, other));

    private static decimal Same(Money left, Money right) => left.Currency == right.Currency
        ? right.Amount
        : throw new CurrencyMismatchException(left.Currency, right.Currency);
}
