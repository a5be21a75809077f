using System.Globalization;
using System.Text.Json.Serialization;
using static System.FormattableString;

namespace HealthCoop;

/// <summary>A length of time: a whole number of days, working days or months.</summary>
/// <remarks>
/// Eighteen months from 2 January 2019 last until 1 July 2020: the first day counts, and the last is the day before the
/// date that lies the length later. The default value is no time at all. Documents write
/// <c>{"count": 36, "unit": "months"}</c>, where the unit is <c>days</c>, <c>workingDays</c> or <c>months</c>.
/// </remarks>
public readonly record struct Length
{
    /// <summary>The largest number of units.</summary>
    public const int MaximumCount = 10_000;

    /// <summary>Makes a length of time.</summary>
    /// <param name="count">The number of units, from 0 to 10,000.</param>
    /// <param name="unit">What is counted.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="count"/> is out of range, or <paramref name="unit"/> is none.
    /// </exception>
    [JsonConstructor]
    public Length(int count, LengthUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, MaximumCount);
        if (!Enum.IsDefined(unit))
        {
            throw new ArgumentOutOfRangeException(nameof(unit), unit, "A length counts days, working days or months.");
        }

        Count = count;
        Unit = unit;
    }

    /// <summary>Gets the number of units.</summary>
    public int Count { get; }

    /// <summary>Gets what is counted.</summary>
    public LengthUnit Unit { get; }

    /// <summary>Gets how many of its units make a year: 12 months, 365 days or 261 working days.</summary>
    internal int UnitsInYear => Unit switch
    {
        LengthUnit.Months => 12,
        LengthUnit.WorkingDays => 261,
        _ => 365,
    };

    /// <summary>Gets the length as texts say it, such as <c>30 mois</c> and <c>30 months</c>.</summary>
    internal Narrative Words
    {
        get
        {
            var (french, english) = Unit switch
            {
                LengthUnit.Days => (Count > 1 ? "jours" : "jour", Count == 1 ? "day" : "days"),
                LengthUnit.WorkingDays =>
                    (Count > 1 ? "jours ouvrés" : "jour ouvré", Count == 1 ? "working day" : "working days"),
                _ => ("mois", Count == 1 ? "month" : "months"),
            };
            return new(Invariant($"{Count} {french}"), Invariant($"{Count} {english}"));
        }
    }

    /// <summary>Makes a number of calendar days.</summary>
    /// <param name="count">The number of days.</param>
    /// <returns>The length.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of range.</exception>
    public static Length Days(int count) => new(count, LengthUnit.Days);

    /// <summary>Makes a number of working days.</summary>
    /// <param name="count">The number of working days.</param>
    /// <returns>The length.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of range.</exception>
    public static Length WorkingDays(int count) => new(count, LengthUnit.WorkingDays);

    /// <summary>Makes a number of months.</summary>
    /// <param name="count">The number of months.</param>
    /// <returns>The length.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of range.</exception>
    public static Length Months(int count) => new(count, LengthUnit.Months);

    /// <summary>Says the number and what is counted, alike in every culture.</summary>
    /// <returns>A text such as <c>150 WorkingDays</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count} {Unit}");
}
