using System.Diagnostics.CodeAnalysis;

namespace HealthCoop;

/// <summary>For how many hours of a week somebody is there: from 0 to 168, which is day and night.</summary>
/// <remarks>The default value is never.</remarks>
public readonly record struct WeeklyHours
{
    private const string Suffix = " h per week";
    private const decimal WholeWeek = 7 * 24;

    private WeeklyHours(decimal hours) => Hours = hours;

    /// <summary>Gets day and night, every day: 168 hours.</summary>
    public static WeeklyHours AroundTheClock { get; } = new(WholeWeek);

    /// <summary>Gets the hours of a week.</summary>
    public decimal Hours { get; }

    /// <summary>Makes a number of hours.</summary>
    /// <param name="hours">The hours of a week, from 0 to 168.</param>
    /// <returns>The hours.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="hours"/> is out of range.</exception>
    public static WeeklyHours Of(decimal hours)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(hours, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hours, WholeWeek);
        return new(hours);
    }

    /// <summary>Reads hours such as <c>168 h per week</c>.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="hours">The hours, or never.</param>
    /// <returns>Whether <paramref name="text"/> is hours of a week.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out WeeklyHours hours)
    {
        var read = DecimalText.TryRead(text, Suffix, out var count) && count is >= 0 and <= WholeWeek;
        hours = read ? new(count) : default;
        return read;
    }

    /// <summary>Writes the hours, alike in every culture.</summary>
    /// <returns>A text such as <c>168 h per week</c>.</returns>
    public override string ToString() => DecimalText.Write(Hours, Suffix);
}
