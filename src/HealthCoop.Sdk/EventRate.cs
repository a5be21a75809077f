using System.Diagnostics.CodeAnalysis;

namespace HealthCoop;

/// <summary>
/// How often something happens to one person in a year: cases, contacts or episodes per person and year.
/// </summary>
/// <remarks>
/// A rate is no share: children have more than one episode of fever a year, so it may exceed 1. The default value is
/// "never".
/// </remarks>
public readonly record struct EventRate
{
    private const string Suffix = " per person and year";

    private EventRate(decimal perPersonYear) => PerPersonYear = perPersonYear;

    /// <summary>Gets the number of events per person and year.</summary>
    public decimal PerPersonYear { get; }

    /// <summary>Makes a rate.</summary>
    /// <param name="events">The number of events per person and year, zero or more.</param>
    /// <returns>The rate.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="events"/> is negative.</exception>
    public static EventRate FromEventsPerPersonYear(decimal events)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(events);
        return new(events);
    }

    /// <summary>Computes how often something happens to a population in a year.</summary>
    /// <param name="rate">The rate.</param>
    /// <param name="people">The number of people.</param>
    /// <returns>The events of a year.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="people"/> is negative.</exception>
    /// <exception cref="OverflowException">The number is too large for a <see cref="decimal"/>.</exception>
    public static AnnualQuantity operator *(EventRate rate, int people) =>
        AnnualQuantity.Of(rate.PerPersonYear * people);

    /// <summary>Reads a rate such as <c>1.4 per person and year</c>.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="rate">The rate, or "never".</param>
    /// <returns>Whether <paramref name="text"/> is a rate.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out EventRate rate)
    {
        var read = DecimalText.TryRead(text, Suffix, out var events) && events >= 0;
        rate = read ? new(events) : default;
        return read;
    }

    /// <summary>Writes the rate, alike in every culture.</summary>
    /// <returns>A text such as <c>1.4 per person and year</c>.</returns>
    public override string ToString() => DecimalText.Write(PerPersonYear, Suffix);
}
