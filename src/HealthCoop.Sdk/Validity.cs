using System.Diagnostics.CodeAnalysis;
using NodaTime.Text;

namespace HealthCoop;

/// <summary>The days on which something holds: from a day through a day, or without an end.</summary>
/// <remarks>The default value holds on every day from 0001-01-01.</remarks>
public readonly record struct Validity
{
    /// <summary>Makes an interval of days.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="through">The last day, or <see langword="null"/> when no end is known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public Validity(LocalDate from, LocalDate? through = null)
    {
        if (through < from)
        {
            throw new ArgumentOutOfRangeException(
                nameof(through),
                $"The last day, {through.Value.ToIso()}, must not be before the first, {from.ToIso()}.");
        }

        From = from.WithCalendar(CalendarSystem.Iso);
        Through = through?.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>Gets the first day.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the last day, or <see langword="null"/> when no end is known.</summary>
    public LocalDate? Through { get; }

    /// <summary>Tells whether a day is one of these.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it is neither before the first nor after the last.</returns>
    public bool Contains(LocalDate day) => day >= From && !(day > Through);

    /// <summary>Tells whether two intervals share a day.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns>Whether a day lies in both.</returns>
    public bool Overlaps(Validity other) => !(other.From > Through) && !(From > other.Through);

    /// <summary>
    /// Reads an ISO 8601 interval: <c>2019-01-02/2020-07-01</c>, or <c>1999-01-01/..</c> without an end.
    /// </summary>
    /// <param name="text">The text to read.</param>
    /// <param name="validity">The interval, or the default.</param>
    /// <returns>Whether <paramref name="text"/> is an interval whose last day is not before its first.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Validity validity)
    {
        validity = default;
        if (text?.Split('/') is not [var first, var last]
            || !LocalDatePattern.Iso.Parse(first).TryGetValue(default, out var from))
        {
            return false;
        }

        if (last == "..")
        {
            validity = new(from);
            return true;
        }

        if (!LocalDatePattern.Iso.Parse(last).TryGetValue(default, out var through) || through < from)
        {
            return false;
        }

        validity = new(from, through);
        return true;
    }

    /// <summary>Writes the interval as ISO 8601.</summary>
    /// <returns>A text such as <c>2019-01-02/2020-07-01</c>.</returns>
    public override string ToString() => $"{From.ToIso()}/{Through?.ToIso() ?? ".."}";
}
