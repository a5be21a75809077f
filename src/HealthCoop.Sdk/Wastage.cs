using System.Diagnostics.CodeAnalysis;

namespace HealthCoop;

/// <summary>What is wasted in use, as a share of what is used: the rest of an opened vial, a spoiled test.</summary>
/// <remarks>
/// A wastage multiplies: to use 100 at a wastage of 10 %, one needs 110. It may exceed 100 %. It never divides, as a
/// <see cref="Loss"/> does. The default value is 0 %.
/// </remarks>
public readonly record struct Wastage : IComparable<Wastage>
{
    // A million times what is used: no wastage comes near, and arithmetic stays within a decimal.
    private const decimal MaximumFraction = 1_000_000;

    private Wastage(decimal fraction) => Fraction = fraction;

    /// <summary>Gets the value as a fraction: 0.1 for 10 %.</summary>
    public decimal Fraction { get; }

    /// <summary>Gets the value in percent: 10 for 10 %.</summary>
    public decimal Percent => Fraction * 100;

    /// <summary>Makes the value out of a number of percent.</summary>
    /// <param name="percent">From 0 to 100,000,000.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percent"/> is out of range.</exception>
    public static Wastage FromPercent(decimal percent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(percent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, MaximumFraction * 100);
        return new(percent / 100);
    }

    /// <summary>Makes the value out of a fraction.</summary>
    /// <param name="fraction">From 0 to 1,000,000.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fraction"/> is out of range.</exception>
    public static Wastage FromFraction(decimal fraction)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(fraction);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(fraction, MaximumFraction);
        return new(fraction);
    }

    /// <summary>Reads a value such as <c>10 %</c> or <c>7.5 %</c>.</summary>
    /// <param name="text">A number with a point before its decimals, one space, and the percent sign.</param>
    /// <param name="value">The value, or 0 %.</param>
    /// <returns>Whether <paramref name="text"/> is a wastage in range.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Wastage value)
    {
        var read = DecimalText.TryRead(text, " %", out var percent) && percent is >= 0 and <= MaximumFraction * 100;
        value = read ? new(percent / 100) : default;
        return read;
    }

    /// <summary>Computes what is needed so that a quantity can be used: used × (1 + wastage).</summary>
    /// <param name="used">The quantity that is used on patients.</param>
    /// <returns>The quantity needed.</returns>
    /// <exception cref="OverflowException">The quantity is too large for a <see cref="decimal"/>.</exception>
    public decimal Needed(decimal used) => used * (1 + Fraction);

    /// <inheritdoc/>
    public int CompareTo(Wastage other) => Fraction.CompareTo(other.Fraction);

    /// <summary>Writes the value in percent, alike in every culture.</summary>
    /// <returns>A text such as <c>10 %</c>.</returns>
    public override string ToString() => DecimalText.Write(Percent, " %");

    /// <summary>Compares two values.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the first is the smaller.</returns>
    public static bool operator <(Wastage left, Wastage right) => left.CompareTo(right) < 0;

    /// <summary>Compares two values.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the first is not the larger.</returns>
    public static bool operator <=(Wastage left, Wastage right) => left.CompareTo(right) <= 0;

    /// <summary>Compares two values.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the first is the larger.</returns>
    public static bool operator >(Wastage left, Wastage right) => left.CompareTo(right) > 0;

    /// <summary>Compares two values.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the first is not the smaller.</returns>
    public static bool operator >=(Wastage left, Wastage right) => left.CompareTo(right) >= 0;
}
