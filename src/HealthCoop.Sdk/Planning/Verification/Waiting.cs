using HealthCoop.Programmes;

namespace HealthCoop.Planning.Verification;

/// <summary>The first and the last day of an activity.</summary>
internal readonly record struct WorkDates(LocalDate Start, LocalDate Finish);

/// <summary>What it means that one activity waits for another.</summary>
internal static class Waiting
{
    /// <summary>Gets the first day after a length of time that begins on a day.</summary>
    public static LocalDate Over(Length lag, LocalDate day)
    {
        switch (lag.Unit)
        {
            case LengthUnit.Days:
                return day.PlusDays(lag.Count);
            case LengthUnit.Months:
                return day.PlusMonths(lag.Count);
            default:
                for (var left = lag.Count; left > 0; day = day.PlusDays(1))
                {
                    left -= IsWorkingDay(day) ? 1 : 0;
                }

                return day;
        }
    }

    public static bool IsWorkingDay(LocalDate day) =>
        day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);

    /// <summary>Gets the first day that a link leaves: to the start of what waits or, where both finish, to the day
    /// after its finish.</summary>
    public static LocalDate FirstDay(Precedence link, WorkDates awaited) => Over(
        link.Lag,
        link.Link == PrecedenceKind.StartToStart ? awaited.Start : awaited.Finish.PlusDays(1));

    public static bool IsKept(Precedence link, WorkDates awaited, WorkDates waiting) =>
        (HoldsFinish(link) ? waiting.Finish.PlusDays(1) : waiting.Start) >= FirstDay(link, awaited);

    public static bool HoldsFinish(Precedence link) => link.Link == PrecedenceKind.FinishToFinish;
}
