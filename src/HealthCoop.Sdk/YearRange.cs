using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace HealthCoop;

/// <summary>Whole calendar years, from one through another.</summary>
/// <remarks>The default value is the year 1 alone.</remarks>
public readonly record struct YearRange
{
    // From the year 1, so that the default value equals the year 1 alone.
    private readonly int _firstAfterYearOne;
    private readonly int _lastAfterYearOne;

    /// <summary>Makes a range of years.</summary>
    /// <param name="first">The first year, from 1 to 9999.</param>
    /// <param name="last">The last year, not before the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A year is out of range, or the last is before the first.
    /// </exception>
    public YearRange(int first, int last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(last, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        _firstAfterYearOne = first - 1;
        _lastAfterYearOne = last - 1;
    }

    /// <summary>Gets the first year.</summary>
    public int First => _firstAfterYearOne + 1;

    /// <summary>Gets the last year.</summary>
    public int Last => _lastAfterYearOne + 1;

    /// <summary>Reads an ISO 8601 interval of years such as <c>2013/2017</c>.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="years">The years, or the default.</param>
    /// <returns>Whether <paramref name="text"/> is a range whose last year is not before its first.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out YearRange years)
    {
        var (first, last) = (0, 0);
        var read = text is { Length: 9 }
            && text[4] == '/'
            && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out first)
            && int.TryParse(text.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out last)
            && first >= 1
            && last >= first;
        years = read ? new(first, last) : default;
        return read;
    }

    /// <summary>Writes the years as an ISO 8601 interval.</summary>
    /// <returns>A text such as <c>2013/2017</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{First:0000}/{Last:0000}");
}
