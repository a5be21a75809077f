using System.Diagnostics.CodeAnalysis;

namespace HealthCoop;

/// <summary>A share of a whole, from 0 to 100 percent.</summary>
/// <remarks>
/// A share is made from percent or from a fraction by name, so that 75 is never taken for 0.75. The default value is
/// 0 %.
/// </remarks>
public readonly record struct Percentage : IComparable<Percentage>
{
    private Percentage(decimal fraction) => Fraction = fraction;

    /// <summary>Gets the value as a fraction: 0.75 for 75 %.</summary>
    public decimal Fraction { get; }

    /// <summary>Gets the value in percent: 75 for 75 %.</summary>
    public decimal Percent => Fraction * 100;

    /// <summary>Makes the value out of a number of percent.</summary>
    /// <param name="percent">From 0 to 100.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percent"/> is out of range.</exception>
    public static Percentage FromPercent(decimal percent)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(percent, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100);
        return new(percent / 100);
    }

    /// <summary>Makes the value out of a fraction.</summary>
    /// <param name="fraction">From 0 to 1.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fraction"/> is out of range.</exception>
    public static Percentage FromFraction(decimal fraction)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(fraction, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(fraction, 1);
        return new(fraction);
    }

    /// <summary>Reads a value such as <c>75 %</c> or <c>7.5 %</c>.</summary>
    /// <param name="text">A number with a point before its decimals, one space, and the percent sign.</param>
    /// <param name="value">The value, or 0 %.</param>
    /// <returns>Whether <paramref name="text"/> is a percentage in range.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Percentage value) => TryRead(text, out value);

    /// <inheritdoc/>
    public int CompareTo(Percentage other) => Fraction.CompareTo(other.Fraction);

    /// <summary>Writes the value in percent, alike in every culture.</summary>
    /// <returns>A text such as <c>75 %</c>.</returns>
    public override string ToString() => DecimalText.Write(Percent, " %");

    /// <summary>Compares two values.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the first is the smaller.</returns>
    public static bool operator <(Percentage left, Percentage right) => left.CompareTo(right) < 0;

    /// <summary>Compares two values.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the first is not the larger.</returns>
    public static bool operator <=(Percentage left, Percentage right) => left.CompareTo(right) <= 0;

    /// <summary>Compares two values.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the first is the larger.</returns>
    public static bool operator >(Percentage left, Percentage right) => left.CompareTo(right) > 0;

    /// <summary>Compares two values.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the first is not the smaller.</returns>
    public static bool operator >=(Percentage left, Percentage right) => left.CompareTo(right) >= 0;

    internal static bool TryRead(ReadOnlySpan<char> text, out Percentage value)
    {
        var read = DecimalText.TryRead(text, " %", out var percent) && percent is >= 0 and <= 100;
        value = read ? new(percent / 100) : default;
        return read;
    }
}
