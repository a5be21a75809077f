using System.Diagnostics.CodeAnalysis;

namespace HealthCoop;

/// <summary>The time during which something held, as precisely as its sources give both ends.</summary>
/// <remarks>An end that is <see langword="null"/> is not known, or not there. The default value has neither
/// end.</remarks>
/// <example><code>
/// var decade = new PartialInterval(new(1990), new(1999));   // 1990/1999
/// bool? inJune = decade.Contains(new(1995, 6, 1));          // true
/// bool? early = decade.Contains(new(1990, 6, 1));           // null: it began some day of 1990
/// </code></example>
public readonly record struct PartialInterval
{
    private const string Open = "..";

    /// <summary>Makes an interval.</summary>
    /// <param name="from">When it begins, or <see langword="null"/> when that is not known.</param>
    /// <param name="through">When it ends, that day, month or year included; or <see langword="null"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">It ends before it begins.</exception>
    public PartialInterval(PartialDate? from, PartialDate? through = null)
    {
        if (!Exists(from, through))
        {
            throw new ArgumentOutOfRangeException(
                nameof(through),
                $"The end, {through}, must not be before the beginning, {from}.");
        }

        From = from;
        Through = through;
    }

    /// <summary>Gets when it begins, or <see langword="null"/> when that is not known.</summary>
    public PartialDate? From { get; }

    /// <summary>Gets when it ends, that day, month or year included; or <see langword="null"/>.</summary>
    public PartialDate? Through { get; }

    /// <summary>Tells whether a day lies in the interval.</summary>
    /// <param name="day">The day, of any calendar.</param>
    /// <returns>
    /// Whether it does, or <see langword="null"/> within an end that is a month or a year, where nobody can tell. An
    /// end that is not given is taken to be open.
    /// </returns>
    public bool? Contains(LocalDate day)
    {
        day = day.WithCalendar(CalendarSystem.Iso);
        return day < From?.Earliest || day > Through?.Latest ? false
            : day < From?.Latest || day > Through?.Earliest ? null
            : true;
    }

    /// <summary>Tells whether a date surely lies in the interval, whichever of its days it is; an assumed one does
    /// not.</summary>
    internal bool SurelyContains(Claim<PartialDate> date) =>
        date is { Value: { } day, Comparator: Comparator.Exactly }
        && Contains(day.Earliest) is true
        && Contains(day.Latest) is true;

    /// <summary>Reads an ISO 8601 interval: <c>2010-01/2012-12</c>, <c>1990/..</c> or <c>../2023-03-13</c>.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="interval">The interval, or the default.</param>
    /// <returns>Whether <paramref name="text"/> is an interval that does not end before it begins.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialInterval interval) =>
        TryRead(text, out interval);

    /// <summary>Writes the interval as ISO 8601, as precisely as it is known.</summary>
    /// <returns>A text such as <c>2010-01/2012-12</c>, with <c>..</c> for an end that is not known.</returns>
    public override string ToString() => $"{From?.ToString() ?? Open}/{Through?.ToString() ?? Open}";

    internal static bool TryRead(ReadOnlySpan<char> text, out PartialInterval interval)
    {
        interval = default;
        var slash = text.IndexOf('/');
        if (slash < 0
            || !TryReadEnd(text[..slash], out var from)
            || !TryReadEnd(text[(slash + 1)..], out var through)
            || !Exists(from, through))
        {
            return false;
        }

        interval = new(from, through);
        return true;
    }

    private static bool Exists(PartialDate? from, PartialDate? through) => !(through?.Latest < from?.Earliest);

    private static bool TryReadEnd(ReadOnlySpan<char> text, out PartialDate? end)
    {
        var read = PartialDate.TryRead(text, out var date);
        end = read ? date : null;
        return read || text.SequenceEqual(Open);
    }
}
