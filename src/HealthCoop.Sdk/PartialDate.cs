using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace HealthCoop;

/// <summary>A date as precise as its source gives it: a year, a month or a day.</summary>
/// <remarks>
/// "January 2010" is not 1 January 2010. What needs a day takes <see cref="Earliest"/> or <see cref="Latest"/> and says
/// so. The default value is the year 1.
/// </remarks>
/// <example><code>
/// var start = new PartialDate(2010, 1);   // 2010-01
/// LocalDate firstDay = start.Earliest;    // 2010-01-01
/// </code></example>
public readonly record struct PartialDate
{
    // From the year 1, so that the default value equals the year 1.
    private readonly int _yearsAfterFirst;

    /// <summary>Makes a date as precise as the arguments given.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="month">The month, from 1 to 12, or <see langword="null"/> when it is not known.</param>
    /// <param name="day">The day of the month, or <see langword="null"/> when it is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date, or a day without a month.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        if (!Exists(year, month, day))
        {
            throw new ArgumentOutOfRangeException(nameof(year), string.Create(
                CultureInfo.InvariantCulture,
                $"There is no date of year {year}, month {month}, day {day}."));
        }

        _yearsAfterFirst = year - 1;
        Month = month;
        Day = day;
    }

    /// <summary>Gets the year.</summary>
    public int Year => _yearsAfterFirst + 1;

    /// <summary>Gets the month, or <see langword="null"/> when only the year is known.</summary>
    public int? Month { get; }

    /// <summary>Gets the day of the month, or <see langword="null"/> when it is not known.</summary>
    public int? Day { get; }

    /// <summary>Gets the first day that the date can be.</summary>
    public LocalDate Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>Gets the last day that the date can be.</summary>
    public LocalDate Latest
    {
        get
        {
            var month = Month ?? 12;
            return new(Year, month, Day ?? CalendarSystem.Iso.GetDaysInMonth(Year, month));
        }
    }

    /// <summary>Takes a whole date.</summary>
    /// <param name="date">The day, of a year from 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is before 1.</exception>
    public static implicit operator PartialDate(LocalDate date) => FromLocalDate(date);

    /// <summary>Takes a whole date.</summary>
    /// <param name="date">The day, of a year from 1 to 9999; of another calendar than ISO 8601's, the same day.</param>
    /// <returns>The same date, known to the day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is before 1.</exception>
    public static PartialDate FromLocalDate(LocalDate date)
    {
        var (year, month, day) = date.WithCalendar(CalendarSystem.Iso);
        return new(year, month, day);
    }

    /// <summary>Reads an ISO 8601 date: <c>2010</c>, <c>2010-01</c> or <c>2010-01-31</c>.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="date">The date, or the year 1.</param>
    /// <returns>Whether <paramref name="text"/> is a date that exists.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date) => TryRead(text, out date);

    /// <summary>Writes the date as ISO 8601, as precise as it is known.</summary>
    /// <returns>A text such as <c>2010-01</c>.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Year:0000}{Part(Month)}{Part(Day)}");

    internal static bool TryRead(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10) || !TryReadPart(text[..4], out var year))
        {
            return false;
        }

        int? month = null;
        int? day = null;
        if (text.Length >= 7)
        {
            if (text[4] != '-' || !TryReadPart(text[5..7], out var value))
            {
                return false;
            }

            month = value;
        }

        if (text.Length == 10)
        {
            if (text[7] != '-' || !TryReadPart(text[8..], out var value))
            {
                return false;
            }

            day = value;
        }

        var exists = Exists(year, month, day);
        date = exists ? new(year, month, day) : default;
        return exists;
    }

    private static string Part(int? value) => value is { } part
        ? string.Create(CultureInfo.InvariantCulture, $"-{part:00}")
        : string.Empty;

    private static bool Exists(int year, int? month, int? day) =>
        year is >= 1 and <= 9999
        && (month, day) switch
        {
            (null, null) => true,
            (null, _) => false,
            ( >= 1 and <= 12, null) => true,
            ( >= 1 and <= 12, { } d) => d >= 1 && d <= CalendarSystem.Iso.GetDaysInMonth(year, month.Value),
            _ => false,
        };

    private static bool TryReadPart(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
