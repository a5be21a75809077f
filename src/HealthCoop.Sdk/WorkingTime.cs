using System.Diagnostics.CodeAnalysis;

namespace HealthCoop;

/// <summary>The working time that something takes once: a consultation, a delivery, a meeting.</summary>
/// <remarks>
/// Minutes and hours cannot be mixed up: a time is made of a number of one of them. What a year takes is an
/// <see cref="AnnualWorkingTime"/>. The default value is no time.
/// </remarks>
public readonly record struct WorkingTime
{
    private const string Suffix = " min";
    private const decimal MinutesInHour = 60;
    private const decimal NanosecondsInMinute = 60_000_000_000;
    private const decimal MinutesInDay = 1_440;

    private WorkingTime(decimal minutes) => Minutes = minutes;

    /// <summary>Gets the time in minutes.</summary>
    public decimal Minutes { get; }

    /// <summary>Gets the time in hours.</summary>
    public decimal Hours => Minutes / MinutesInHour;

    /// <summary>Makes a time out of minutes.</summary>
    /// <param name="minutes">The number of minutes, zero or more.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minutes"/> is negative.</exception>
    public static WorkingTime FromMinutes(decimal minutes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minutes, 0);
        return new(minutes);
    }

    /// <summary>Makes a time out of hours.</summary>
    /// <param name="hours">The number of hours, zero or more.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="hours"/> is negative.</exception>
    /// <exception cref="OverflowException">The time is too long for a <see cref="decimal"/>.</exception>
    public static WorkingTime FromHours(decimal hours)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(hours, 0);
        return new(hours * MinutesInHour);
    }

    /// <summary>Makes a time out of a duration, exactly where its minutes are a decimal number (20 seconds are
    /// not).</summary>
    /// <param name="duration">The duration, zero or more.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="duration"/> is negative.</exception>
    public static WorkingTime FromDuration(Duration duration)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(duration, Duration.Zero);
        return new((duration.Days * MinutesInDay) + (duration.NanosecondOfDay / NanosecondsInMinute));
    }

    /// <summary>Adds two times.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">The sum is too long for a <see cref="decimal"/>.</exception>
    public static WorkingTime operator +(WorkingTime left, WorkingTime right) => new(left.Minutes + right.Minutes);

    /// <summary>Reads a time such as <c>27 min</c>.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="time">The time, or none.</param>
    /// <returns>Whether <paramref name="text"/> is a working time.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out WorkingTime time)
    {
        var read = DecimalText.TryRead(text, Suffix, out var minutes) && minutes >= 0;
        time = read ? new(minutes) : default;
        return read;
    }

    /// <summary>Writes the time, alike in every culture.</summary>
    /// <returns>A text such as <c>27 min</c>.</returns>
    public override string ToString() => DecimalText.Write(Minutes, Suffix);
}
