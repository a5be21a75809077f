using HealthCoop.Planning.Scheduling;
using HealthCoop.Programmes;
using HealthCoop.Territories;
using NodaTime;

namespace HealthCoop.Tests.Planning.Scheduling;

/// <summary>The same dates, found slowly and plainly: day by day.</summary>
internal sealed class ReferenceScheduler(SchedulingProblem problem, int horizonDays)
{
    private static readonly int[] ShortestMonths = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334];

    private readonly Dictionary<Id<Activity>, (LocalDate Start, LocalDate Finish)> _dates = [];

    /// <summary>Finds the earliest dates, or nothing when an activity has none within the horizon.</summary>
    public Dictionary<Id<Activity>, (LocalDate Start, LocalDate Finish)>? Schedule()
    {
        var left = problem.Tasks.Cast<LastingTask>().ToList();
        while (left.Count > 0)
        {
            var next = left.First(task => task.After.All(link => _dates.ContainsKey(link.Activity)));
            if (Earliest(next) is not { } dates)
            {
                return null;
            }

            _dates.Add(next.Id, dates);
            left.Remove(next);
        }

        return _dates;
    }

    public static LocalDate LastFinish(Dictionary<Id<Activity>, (LocalDate Start, LocalDate Finish)> dates) =>
        dates.Values.Max(d => d.Finish);

    public static bool IsOpen(LastingTask task, LocalDate day) => !task.Closures.Any(closure => closure switch
    {
        DatedClosure dated => dated.During.Contains(day),
        SeasonalClosure season => IsIn(season, new(day.Month, day.Day)),
        _ => throw new NotSupportedException(),
    });

    /// <summary>Gets the first day on which a lag is over that begins on a day.</summary>
    public static LocalDate Over(Length lag, LocalDate day) => lag.Unit switch
    {
        LengthUnit.Days => day.PlusDays(lag.Count),
        LengthUnit.Months => day.PlusMonths(lag.Count),
        _ => WorkingDaysLater(day, lag.Count),
    };

    /// <summary>Tells whether a link is kept by two activities' dates.</summary>
    public static bool Keeps(
        Precedence link,
        (LocalDate Start, LocalDate Finish) predecessor,
        (LocalDate Start, LocalDate Finish) dates) => link.Link switch
        {
            PrecedenceKind.StartToStart => dates.Start >= Over(link.Lag, predecessor.Start),
            PrecedenceKind.FinishToStart => dates.Start >= Over(link.Lag, predecessor.Finish.PlusDays(1)),
            _ => dates.Finish.PlusDays(1) >= Over(link.Lag, predecessor.Finish.PlusDays(1)),
        };

    private (LocalDate Start, LocalDate Finish)? Earliest(LastingTask task)
    {
        for (var day = problem.Start; day < problem.Start.PlusDays(horizonDays); day = day.PlusDays(1))
        {
            if (!(day < task.NotBefore)
                && Finish(task, day) is { } finish
                && task.After.All(link => Keeps(link, _dates[link.Activity], (day, finish))))
            {
                return (day, finish);
            }
        }

        return null;
    }

    private LocalDate? Finish(LastingTask task, LocalDate start)
    {
        if (!Counts(task, start))
        {
            return null;
        }

        if (!task.MayPause)
        {
            var finish = task.Length switch
            {
                { Count: 0 } => start,
                { Unit: LengthUnit.Months } => start.PlusMonths(task.Length.Count).PlusDays(-1),
                { Unit: LengthUnit.Days } => start.PlusDays(task.Length.Count - 1),
                _ => WorkingDaysLater(start, task.Length.Count).PlusDays(-1),
            };
            return DaysBetween(start, finish).All(day => IsOpen(task, day)) ? finish : null;
        }

        if (task.Length is not { Unit: LengthUnit.Months, Count: > 0 and var months })
        {
            return CountedDay(task, start, Math.Max(1, task.Length.Count));
        }

        var open = CountedDay(task, start, (months / 12 * 365) + ShortestMonths[months % 12]);
        var byCalendar = start.PlusMonths(months).PlusDays(-1);
        var behind = CountedDay(task, byCalendar, 1);
        return open is null || behind is null ? null : LocalDate.Max(open.Value, behind.Value);
    }

    private LocalDate? CountedDay(LastingTask task, LocalDate start, int number)
    {
        var left = number;
        for (var day = start; day < problem.Start.PlusDays(horizonDays); day = day.PlusDays(1))
        {
            if (Counts(task, day) && --left == 0)
            {
                return day;
            }
        }

        return null;
    }

    private static bool Counts(LastingTask task, LocalDate day) =>
        IsOpen(task, day) && (task.Length.Unit != LengthUnit.WorkingDays || IsWorkingDay(day));

    private static LocalDate WorkingDaysLater(LocalDate day, int count)
    {
        while (count > 0)
        {
            count -= IsWorkingDay(day) ? 1 : 0;
            day = day.PlusDays(1);
        }

        return day;
    }

    private static bool IsWorkingDay(LocalDate day) =>
        day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);

    private static bool IsIn(SeasonalClosure season, AnnualDate day) => season.From <= season.Through
        ? day >= season.From && day <= season.Through
        : day >= season.From || day <= season.Through;

    private static IEnumerable<LocalDate> DaysBetween(LocalDate from, LocalDate through)
    {
        for (var day = from; day <= through; day = day.PlusDays(1))
        {
            yield return day;
        }
    }
}
