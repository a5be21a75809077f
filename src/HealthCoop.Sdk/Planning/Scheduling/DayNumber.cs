namespace HealthCoop.Planning.Scheduling;

/// <summary>Days as whole numbers, counted from Monday, 1 January of the year 1.</summary>
/// <remarks>
/// Sums of dates near the end of the calendar become <see cref="Beyond"/> instead of an exception. An end is the day
/// after a finish, so that starts and ends are added to alike.
/// </remarks>
internal static class DayNumber
{
    private const int DaysPerWeek = 7;
    private const int WorkingDaysPerWeek = 5;
    private const int MonthsPerYear = 12;

    private static readonly LocalDate Zero = new(1, 1, 1);

    /// <summary>Gets the last day of the calendar.</summary>
    public static int Last { get; } = From(LocalDate.MaxIsoValue);

    /// <summary>Gets what stands for all days that the calendar does not have; no end of work reaches it.</summary>
    public static int Beyond { get; } = Last + 2;

    /// <summary>Gets what stands for a day that never comes.</summary>
    public static int Never { get; } = Beyond + 1;

    public static int From(LocalDate date) => Period.DaysBetween(Zero, date.WithCalendar(CalendarSystem.Iso));

    public static LocalDate ToDate(int day) => Zero.PlusDays(day);

    public static int OnWorkingDay(int day) => Modulo(day, DaysPerWeek) is var weekday && weekday < WorkingDaysPerWeek
        ? day
        : day + DaysPerWeek - weekday;

    /// <summary>Counts the working days before a day, from day zero.</summary>
    public static int WorkingDaysBefore(int day) =>
        (FloorDivide(day, DaysPerWeek) * WorkingDaysPerWeek) + Math.Min(Modulo(day, DaysPerWeek), WorkingDaysPerWeek);

    public static int Plus(int day, Length length) => length.Unit switch
    {
        _ when length.Count == 0 => day,
        LengthUnit.Days => PlusDays(day, length.Count),
        LengthUnit.WorkingDays => PlusWorkingDays(day, length.Count),
        _ => PlusMonths(day, length.Count),
    };

    public static int PlusDays(int day, int count) => Math.Min(day + count, Beyond);

    /// <summary>Gets the day after so many working days, the first of them on the day or after it.</summary>
    public static int PlusWorkingDays(int day, int count) =>
        Math.Min(WorkingDay(WorkingDaysBefore(day) + count - 1) + 1, Beyond);

    /// <summary>Gets the latest day from which the length does not lead past the limit.</summary>
    public static int LatestBefore(int limit, Length length) => length.Unit switch
    {
        _ when length.Count == 0 => limit,
        LengthUnit.Days => limit - length.Count,
        LengthUnit.WorkingDays => WorkingDay(WorkingDaysBefore(limit) - length.Count),
        _ => LatestBeforeMonths(limit, length.Count),
    };

    private static int LatestBeforeMonths(int limit, int count)
    {
        var day = PlusMonths(Math.Min(limit, Last), -count);
        // Months of unequal length end alike: 1 month from 28, 29, 30 and 31 January is 28 February.
        while (PlusMonths(day + 1, count) <= limit)
        {
            day++;
        }

        return day;
    }

    private static int PlusMonths(int day, int count)
    {
        if (day > Last)
        {
            return Beyond;
        }

        var date = ToDate(day);
        var month = (date.Year * MonthsPerYear) + date.Month - 1 + count;
        if (month >= (LocalDate.MaxIsoValue.Year + 1) * MonthsPerYear)
        {
            return Beyond;
        }

        return month < LocalDate.MinIsoValue.Year * MonthsPerYear
            ? From(LocalDate.MinIsoValue)
            : From(date.PlusMonths(count));
    }

    private static int WorkingDay(int index) =>
        (FloorDivide(index, WorkingDaysPerWeek) * DaysPerWeek) + Modulo(index, WorkingDaysPerWeek);

    private static int FloorDivide(int value, int divisor) => (value - Modulo(value, divisor)) / divisor;

    private static int Modulo(int value, int divisor) => ((value % divisor) + divisor) % divisor;
}
