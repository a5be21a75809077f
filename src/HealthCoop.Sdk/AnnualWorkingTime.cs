using System.Diagnostics.CodeAnalysis;

namespace HealthCoop;

/// <summary>The working time of one year: what work takes, or what a person has to give.</summary>
/// <remarks>The default value is no time.</remarks>
public readonly record struct AnnualWorkingTime : IComparable<AnnualWorkingTime>
{
    private const string Suffix = " min per year";
    private const decimal MinutesInHour = 60;

    private AnnualWorkingTime(decimal minutes) => Minutes = minutes;

    /// <summary>Gets the minutes of one year.</summary>
    public decimal Minutes { get; }

    /// <summary>Gets the hours of one year.</summary>
    public decimal Hours => Minutes / MinutesInHour;

    /// <summary>Makes a time out of minutes.</summary>
    /// <param name="minutes">The minutes of one year, zero or more.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minutes"/> is negative.</exception>
    public static AnnualWorkingTime FromMinutes(decimal minutes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minutes, 0);
        return new(minutes);
    }

    /// <summary>Makes a time out of hours.</summary>
    /// <param name="hours">The hours of one year, zero or more.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="hours"/> is negative.</exception>
    /// <exception cref="OverflowException">The time is too long for a <see cref="decimal"/>.</exception>
    public static AnnualWorkingTime FromHours(decimal hours)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(hours, 0);
        return new(hours * MinutesInHour);
    }

    /// <summary>Adds two times.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">The sum is too long for a <see cref="decimal"/>.</exception>
    public static AnnualWorkingTime operator +(AnnualWorkingTime left, AnnualWorkingTime right) =>
        new(left.Minutes + right.Minutes);

    /// <summary>Computes how much staff work takes.</summary>
    /// <param name="available">The working time that one full-time person has in a year, above zero.</param>
    /// <returns>The staff.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="available"/> is zero.</exception>
    public FullTimeEquivalent ToStaff(AnnualWorkingTime available) =>
        FullTimeEquivalent.Of(Minutes / available.Minutes);

    /// <summary>Computes how often something can be done in this time: the standard workload, where this is the time
    /// that one person has.</summary>
    /// <param name="each">The time that it takes once, above zero.</param>
    /// <returns>How often.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="each"/> is zero.</exception>
    public AnnualQuantity ToCases(WorkingTime each) => AnnualQuantity.Of(Minutes / each.Minutes);

    /// <summary>Reads a time such as <c>91140 min per year</c>.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="time">The time, or none.</param>
    /// <returns>Whether <paramref name="text"/> is a working time of a year.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out AnnualWorkingTime time)
    {
        var read = DecimalText.TryRead(text, Suffix, out var minutes) && minutes >= 0;
        time = read ? new(minutes) : default;
        return read;
    }

    /// <inheritdoc/>
    public int CompareTo(AnnualWorkingTime other) => Minutes.CompareTo(other.Minutes);

    /// <summary>Writes the time, alike in every culture.</summary>
    /// <returns>A text such as <c>91140 min per year</c>.</returns>
    public override string ToString() => DecimalText.Write(Minutes, Suffix);

    /// <summary>Compares two times.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the first is the shorter.</returns>
    public static bool operator <(AnnualWorkingTime left, AnnualWorkingTime right) => left.CompareTo(right) < 0;

    /// <summary>Compares two times.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the first is not the longer.</returns>
    public static bool operator <=(AnnualWorkingTime left, AnnualWorkingTime right) => left.CompareTo(right) <= 0;

    /// <summary>Compares two times.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the first is the longer.</returns>
    public static bool operator >(AnnualWorkingTime left, AnnualWorkingTime right) => left.CompareTo(right) > 0;

    /// <summary>Compares two times.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether the first is not the shorter.</returns>
    public static bool operator >=(AnnualWorkingTime left, AnnualWorkingTime right) => left.CompareTo(right) >= 0;
}
