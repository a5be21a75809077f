using System.Diagnostics.CodeAnalysis;

namespace HealthCoop;

/// <summary>What was collected, as a share of what was due: contributions to a fund, for instance.</summary>
/// <remarks>It may exceed 100 %, where arrears are paid or somebody pays for others. The default value is 0
/// %.</remarks>
public readonly record struct CollectionRate : IComparable<CollectionRate>
{
    // A million times what is due: no payment comes near, and arithmetic stays within a decimal.
    private const decimal MaximumFraction = 1_000_000;

    private CollectionRate(decimal fraction) => Fraction = fraction;

    /// <summary>Gets the value as a fraction: 1.49 for 149 %.</summary>
    public decimal Fraction { get; }

    /// <summary>Gets the value in percent: 149 for 149 %.</summary>
    public decimal Percent => Fraction * 100;

    /// <summary>Makes the value out of a number of percent.</summary>
    /// <param name="percent">From 0 to 100,000,000.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percent"/> is out of range.</exception>
    public static CollectionRate FromPercent(decimal percent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(percent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, MaximumFraction * 100);
        return new(percent / 100);
    }

    /// <summary>Makes the value out of a fraction.</summary>
    /// <param name="fraction">From 0 to 1,000,000.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fraction"/> is out of range.</exception>
    public static CollectionRate FromFraction(decimal fraction)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(fraction);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(fraction, MaximumFraction);
        return new(fraction);
    }

    /// <summary>Reads a value such as <c>72 %</c> or <c>149 %</c>.</summary>
    /// <param name="text">A number with a point before its decimals, one space, and the percent sign.</param>
    /// <param name="value">The value, or 0 %.</param>
    /// <returns>Whether <paramref name="text"/> is a rate in range.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out CollectionRate value)
    {
        var read = DecimalText.TryRead(text, " %", out var percent) && percent is >= 0 and <= MaximumFraction * 100;
        value = read ? new(percent / 100) : default;
        return read;
    }

    /// <summary>Computes what was due, given what was paid: paid ÷ rate.</summary>
    /// <param name="paid">The amount that was paid.</param>
    /// <returns>The amount that was due, rounded once, at the end, to the currency's smallest unit, half away from
    /// zero; or <see langword="null"/> at 0 %, where the payment does not tell.</returns>
    /// <exception cref="OverflowException">The amount is too large for a <see cref="decimal"/>.</exception>
    public Money? Due(Money paid) => Fraction == 0 ? null : new Money(paid.Amount / Fraction, paid.Currency).Rounded();

    /// <inheritdoc/>
    public int CompareTo(CollectionRate other) => Fraction.CompareTo(other.Fraction);

    /// <summary>Writes the value in percent, alike in every culture.</summary>
    /// <returns>A text such as <c>149 %</c>.</returns>
    public override string ToString() => DecimalText.Write(Percent, " %");

    /// <summary>Compares two values.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the first is the smaller.</returns>
    public static bool operator <(CollectionRate left, CollectionRate right) => left.CompareTo(right) < 0;

    /// <summary>Compares two values.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the first is not the larger.</returns>
    public static bool operator <=(CollectionRate left, CollectionRate right) => left.CompareTo(right) <= 0;

    /// <summary>Compares two values.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the first is the larger.</returns>
    public static bool operator >(CollectionRate left, CollectionRate right) => left.CompareTo(right) > 0;

    /// <summary>Compares two values.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the first is not the smaller.</returns>
    public static bool operator >=(CollectionRate left, CollectionRate right) => left.CompareTo(right) >= 0;
}
