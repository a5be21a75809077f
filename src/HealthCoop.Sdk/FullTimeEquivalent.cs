using System.Diagnostics.CodeAnalysis;

namespace HealthCoop;

/// <summary>An amount of staff, counted in people who work full time.</summary>
/// <remarks>Two people at half time are 1 full-time equivalent, and two persons. The default value is nobody.</remarks>
public readonly record struct FullTimeEquivalent
{
    private const string Suffix = " FTE";

    private FullTimeEquivalent(decimal count) => Count = count;

    /// <summary>Gets the number of full-time equivalents.</summary>
    public decimal Count { get; }

    /// <summary>Makes an amount of staff.</summary>
    /// <param name="count">The number of full-time equivalents, zero or more.</param>
    /// <returns>The amount of staff.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static FullTimeEquivalent Of(decimal count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new(count);
    }

    /// <summary>Adds two amounts of staff.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">The sum is too large for a <see cref="decimal"/>.</exception>
    public static FullTimeEquivalent operator +(FullTimeEquivalent left, FullTimeEquivalent right) =>
        new(left.Count + right.Count);

    /// <summary>Reads an amount of staff such as <c>2.5 FTE</c>.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="staff">The amount of staff, or nobody.</param>
    /// <returns>Whether <paramref name="text"/> is an amount of staff.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out FullTimeEquivalent staff)
    {
        var read = DecimalText.TryRead(text, Suffix, out var count) && count >= 0;
        staff = read ? new(count) : default;
        return read;
    }

    /// <summary>Writes the amount of staff, alike in every culture.</summary>
    /// <returns>A text such as <c>2.5 FTE</c>.</returns>
    public override string ToString() => DecimalText.Write(Count, Suffix);
}
