using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace HealthCoop;

/// <summary>The ages of a group of people, in completed years.</summary>
/// <remarks>The default value is all ages.</remarks>
/// <example><code>
/// var underFive = new AgeRange(0, 4);    // 0-4
/// var adults = new AgeRange(18);         // 18+
/// </code></example>
public readonly record struct AgeRange
{
    private const int Oldest = 150;

    /// <summary>Makes a range of ages.</summary>
    /// <param name="from">The lowest age, from 0 to 150.</param>
    /// <param name="through">The highest age, not below the lowest; or <see langword="null"/> for no bound.</param>
    /// <exception cref="ArgumentOutOfRangeException">An age is out of range.</exception>
    public AgeRange(int from, int? through = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(from);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(through ?? from, Oldest, nameof(through));
        ArgumentOutOfRangeException.ThrowIfLessThan(through ?? from, from, nameof(through));
        From = from;
        Through = through;
    }

    /// <summary>Gets the lowest age.</summary>
    public int From { get; }

    /// <summary>Gets the highest age, or <see langword="null"/> for no bound.</summary>
    public int? Through { get; }

    /// <summary>Reads a written range such as <c>0-4</c> or <c>15+</c>.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="ages">The ages, or the default.</param>
    /// <returns>Whether <paramref name="text"/> is a range of ages.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out AgeRange ages)
    {
        var open = text?.EndsWith('+') is true;
        var parts = open ? [text![..^1]] : text?.Split('-') ?? [];
        var (from, through) = (0, 0);
        var read = parts.Length == (open ? 1 : 2)
            && TryReadAge(parts[0], out from)
            && (open || (TryReadAge(parts[1], out through) && through >= from));
        ages = read ? new(from, open ? null : through) : default;
        return read;
    }

    /// <summary>Writes the range.</summary>
    /// <returns>A text such as <c>0-4</c> or <c>15+</c>.</returns>
    public override string ToString() => Through is { } through
        ? string.Create(CultureInfo.InvariantCulture, $"{From}-{through}")
        : string.Create(CultureInfo.InvariantCulture, $"{From}+");

    private static bool TryReadAge(string text, out int age) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out age) && age <= Oldest;
}
