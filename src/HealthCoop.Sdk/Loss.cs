using System.Diagnostics.CodeAnalysis;

namespace HealthCoop;

/// <summary>The share of what is supplied that is lost on the way to the patient: theft, breakage, expiry.</summary>
/// <remarks>
/// A loss divides: to hand out 90 at a loss of 10 %, one supplies 100. It is never added on, as a <see cref="Wastage"/>
/// is. The default value is 0 %.
/// </remarks>
public readonly record struct Loss : IComparable<Loss>
{
    private Loss(decimal fraction) => Fraction = fraction;

    /// <summary>Gets the value as a fraction: 0.1 for 10 %.</summary>
    public decimal Fraction { get; }

    /// <summary>Gets the value in percent: 10 for 10 %.</summary>
    public decimal Percent => Fraction * 100;

    /// <summary>Makes the value out of a number of percent.</summary>
    /// <param name="percent">From 0 to below 100.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percent"/> is out of range.</exception>
    public static Loss FromPercent(decimal percent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(percent);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(percent, 100);
        return new(percent / 100);
    }

    /// <summary>Makes the value out of a fraction.</summary>
    /// <param name="fraction">From 0 to below 1.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fraction"/> is out of range.</exception>
    public static Loss FromFraction(decimal fraction)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(fraction);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(fraction, 1);
        return new(fraction);
    }

    /// <summary>Reads a value such as <c>10 %</c> or <c>7.5 %</c>.</summary>
    /// <param name="text">A number with a point before its decimals, one space, and the percent sign.</param>
    /// <param name="value">The value, or 0 %.</param>
    /// <returns>Whether <paramref name="text"/> is a loss in range.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Loss value)
    {
        var read = DecimalText.TryRead(text, " %", out var percent) && percent is >= 0 and < 100;
        value = read ? new(percent / 100) : default;
        return read;
    }

    /// <summary>Computes what to supply so that a net quantity arrives: net / (1 - loss).</summary>
    /// <param name="net">The quantity that is to arrive.</param>
    /// <returns>The quantity to supply.</returns>
    /// <exception cref="OverflowException">The quantity is too large for a <see cref="decimal"/>.</exception>
    public decimal Gross(decimal net) => net / (1 - Fraction);

    /// <inheritdoc/>
    public int CompareTo(Loss other) => Fraction.CompareTo(other.Fraction);

    /// <summary>Writes the value in percent, alike in every culture.</summary>
    /// <returns>A text such as <c>10 %</c>.</returns>
    public override string ToString() => DecimalText.Write(Percent, " %");

    /// <summary>Compares two values.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the first is the smaller.</returns>
    public static bool operator <(Loss left, Loss right) => left.CompareTo(right) < 0;

    /// <summary>Compares two values.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the first is not the larger.</returns>
    public static bool operator <=(Loss left, Loss right) => left.CompareTo(right) <= 0;

    /// <summary>Compares two values.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the first is the larger.</returns>
    public static bool operator >(Loss left, Loss right) => left.CompareTo(right) > 0;

    /// <summary>Compares two values.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the first is not the smaller.</returns>
    public static bool operator >=(Loss left, Loss right) => left.CompareTo(right) >= 0;
}
