namespace HealthCoop.Planning.Scheduling;

/// <summary>Puts activities on the calendar: each as early as what it waits for and what stops it allow.</summary>
/// <remarks>
/// <para>An activity starts on or after the first day of the programme, its own first date and the days that its
/// predecessors leave it. Work in working days goes on from Monday to Friday. Work done in one go waits until it fits
/// whole between two closures; work that may pause stands still in them, and starts and finishes on open days. A length
/// of zero is an event: it fills one day, as a length of one day does.</para>
/// <para>A lag passes between two ends: it begins on the day after a finish, or on the day of a start, and what waits
/// begins, or is finished, only when it is over. Without lag, finish to start means the day after, start to start
/// and finish to finish mean the same day.</para>
/// <para>Work in months that may pause finishes when the months are over on the calendar, or on the next open day,
/// but not before it has had as many open days as such months have at their shortest: 28 for one month, 59 for two,
/// 365 for twelve.</para>
/// <para>Slack is counted against the last finish of all: the latest dates of an activity are the latest with which
/// nothing finishes after that day. Dates by which an activity must be finished, and activities that go on throughout
/// the programme, do not take slack away; missing them is a conflict. Pure, so it may be used from several
/// threads.</para>
/// </remarks>
/// <example><code>
/// var result = ActivityScheduler.Schedule(new()
/// {
///     Start = new(2019, 1, 7),
///     End = new(2020, 12, 31),
///     Tasks =
///     [
///         new LastingTask { Id = new("study"), Path = JsonPointer.Root / 0, Length = Length.WorkingDays(20) },
///         new LastingTask
///         {
///             Id = new("works"),
///             Path = JsonPointer.Root / 1,
///             Length = Length.Months(6),
///             After = [new(new("study"), Length.Days(10))],
///             Closures =
///             [
///                 new SeasonalClosure { Cause = ClosureKind.RainySeason, From = new(7, 1), Through = new(9, 30) },
///             ],
///         },
///     ],
/// });
/// var works = result.Schedule!.Activities[1];   // from 2019-10-01 to 2020-03-31, behind the rains
/// </code></example>
public static class ActivityScheduler
{
    /// <summary>Puts activities on the calendar.</summary>
    /// <param name="problem">The activities, with what they wait for.</param>
    /// <returns>The dates with critical path and slack, or the facts that conflict.</returns>
    /// <remarks>
    /// All conflicts are told at once, except that activities that wait for each other in a circle have no dates, so
    /// that missed dates show only when the circle is gone.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    public static SchedulingResult Schedule(SchedulingProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var network = new TaskNetwork(problem.Tasks);
        var conflicts = new List<Conflict>(network.Conflicts);
        var first = DayNumber.From(problem.Start);
        var last = DayNumber.From(problem.End);
        if (last < first)
        {
            conflicts.Add(SchedulingConflicts.EndsBeforeItStarts(first, last));
        }

        if (conflicts.Count > 0 && (last < first || !network.IsOrdered))
        {
            return new(null, conflicts.ToValueList());
        }

        var forward = new ForwardPass(network, first, last);
        conflicts.AddRange(forward.Conflicts);
        conflicts.AddRange(new Deadlines(network, forward, last).Conflicts());
        return conflicts.Count > 0
            ? new(null, conflicts.ToValueList())
            : new(new ScheduleWriter(network, forward, new(network, forward)).Write(first, last), []);
    }
}
