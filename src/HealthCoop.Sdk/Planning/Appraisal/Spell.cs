using HealthCoop.Programmes;

namespace HealthCoop.Planning.Appraisal;

/// <summary>A time with ends that are known in part: the days on which something may be, and those on which it is for
/// sure, if there are any.</summary>
internal sealed record Spell(LocalDate From, LocalDate Through, LocalDate? SureFrom, LocalDate? SureThrough)
{
    private static readonly LocalDate First = new(1, 1, 1);
    private static readonly LocalDate Last = new(9999, 12, 31);

    /// <summary>Gets all time.</summary>
    public static Spell Always { get; } = Exactly(First, Last);

    /// <summary>Gets a time of which nothing is known.</summary>
    public static Spell AnyTime { get; } = new(First, Last, null, null);

    /// <summary>Gets a time whose ends are known to the day.</summary>
    public static Spell Exactly(LocalDate from, LocalDate through) => new(from, through, from, through);

    /// <summary>Gets the time of an interval, where an end that is not given is open; all time where none is.</summary>
    public static Spell Of(PartialInterval? interval) => interval is not { } stated ? Always : Between(
        (stated.From?.Earliest ?? First, stated.From?.Latest ?? First),
        (stated.Through?.Earliest ?? Last, stated.Through?.Latest ?? Last));

    /// <summary>Gets the time from some day through some day.</summary>
    public static Spell Between(
        (LocalDate Earliest, LocalDate Latest) from,
        (LocalDate Earliest, LocalDate Latest) through) =>
        from.Latest <= through.Earliest
            ? new(from.Earliest, through.Latest, from.Latest, through.Earliest)
            : new(from.Earliest, through.Latest, null, null);

    /// <summary>Gets the time from some day on.</summary>
    public static Spell Since(LocalDate earliest, LocalDate latest) => Between((earliest, latest), (Last, Last));

    /// <summary>Gets the time of work of some length that lies within two days.</summary>
    /// <remarks>It runs for sure from its latest start to its earliest finish, when these cross.</remarks>
    public static Spell Within(LocalDate from, LocalDate through, Length? length)
    {
        if (ProgrammePeriod.EndOf(from, length) is not { } earliestFinish || earliestFinish > through)
        {
            return new(from, through, null, null);
        }

        var (latestStart, latest) = (from, through);
        while (latestStart < latest)
        {
            var middle = latestStart.PlusDays((Period.DaysBetween(latestStart, latest) + 1) / 2);
            (latestStart, latest) = ProgrammePeriod.EndOf(middle, length) <= through
                ? (middle, latest)
                : (latestStart, middle.PlusDays(-1));
        }

        return latestStart <= earliestFinish
            ? new(from, through, latestStart, earliestFinish)
            : new(from, through, null, null);
    }

    /// <summary>Tells whether it has a day in a month.</summary>
    public Presence In(YearMonth month)
    {
        var (first, last) = (month.OnDayOfMonth(1), month.OnDayOfMonth(DaysIn(month)));
        return Through < first || From > last || From > Through ? Presence.No
            : (SureFrom <= last && SureThrough >= first) || (From >= first && Through <= last) ? Presence.Yes
            : Presence.Maybe;
    }

    /// <summary>Gets the number of days of a month.</summary>
    public static int DaysIn(YearMonth month) => month.Calendar.GetDaysInMonth(month.Year, month.Month);
}
