using System.Globalization;

namespace HealthCoop.Planning.Resources;

/// <summary>The time that one full-time person of a cadre has for work in a year (WISN: AWT).</summary>
/// <remarks>
/// Source: WHO, Workload indicators of staffing need: user's manual (2010): AWT = A - (B + C + D + E) days, times the
/// hours of a day. The possible days A are 52 weeks of the days that are worked in a week.
/// </remarks>
public sealed record AvailableWorkingTime
{
    internal const decimal WeeksPerYear = 52;
    private const decimal LongestYear = 366;
    private const decimal LongestDay = 24;

    /// <summary>Gets the days of a year on which the person could work: 52 times the days worked in a week.</summary>
    public required decimal PossibleDays { get; init; }

    /// <summary>Gets the public holidays, in days of a year that would otherwise be worked.</summary>
    public required decimal PublicHolidays { get; init; }

    /// <summary>Gets the annual leave, in working days of a year.</summary>
    public required decimal AnnualLeave { get; init; }

    /// <summary>Gets the sick leave, in working days of a year.</summary>
    /// <value>The default is 0: none is taken off.</value>
    public decimal SickLeave { get; init; }

    /// <summary>Gets other absences such as training, in working days of a year.</summary>
    /// <value>The default is 0: none is taken off.</value>
    public decimal OtherAbsence { get; init; }

    /// <summary>Gets the hours that are worked in a day, breaks excepted: above 0, at most 24.</summary>
    public required decimal HoursPerDay { get; init; }

    /// <summary>Gets the days of a year on which the person works.</summary>
    public decimal Days => PossibleDays - PublicHolidays - AnnualLeave - SickLeave - OtherAbsence;

    /// <summary>Gets the days' number of weeks: of five days each, where the possible days are 260.</summary>
    internal decimal Weeks => Days * WeeksPerYear / PossibleDays;

    /// <summary>Gets the working time of a year (AWT).</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are more days off than days.</exception>
    public AnnualWorkingTime PerYear => AnnualWorkingTime.FromHours(Days * HoursPerDay);

    /// <summary>Refuses times that nobody can work, so that what is computed from them is defined.</summary>
    internal void Check(string parameter)
    {
        if (PublicHolidays < 0 || AnnualLeave < 0 || SickLeave < 0 || OtherAbsence < 0
            || PossibleDays > LongestYear || Days <= 0 || HoursPerDay is <= 0 or > LongestDay)
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Of {PossibleDays} possible days {Days} are left, with {HoursPerDay} hours each. There are at "
                    + $"most 366 possible days; no absence is negative; some days are left, with more than 0 and at "
                    + $"most 24 hours each."),
                parameter);
        }
    }
}
