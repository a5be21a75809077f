using HealthCoop.Planning.Scheduling;

namespace HealthCoop.Cli.Output;

/// <summary>Draws activities in characters, a column for each stretch of time.</summary>
internal sealed class GanttChart(GanttScale scale)
{
    public const char Critical = '█';
    public const char NotCritical = '▒';
    public const char Throughout = '─';
    public const char Slack = '·';
    public const char Standstill = '~';

    /// <summary>Draws the row of an activity.</summary>
    public string Row(ScheduledActivity activity) =>
        string.Concat(scale.Columns.Select(column => Mark(activity, column)));

    private static char Mark(ScheduledActivity activity, Validity column)
    {
        if (activity.Finish >= activity.Start && Overlaps(column, activity.Start, activity.Finish))
        {
            return activity switch
            {
                { IsThroughout: true } => Throughout,
                _ when StandsStill(activity, column) => Standstill,
                { IsCritical: true } => Critical,
                _ => NotCritical,
            };
        }

        return !activity.IsThroughout && activity.LatestFinish > activity.Finish
            && Overlaps(column, activity.Finish.PlusDays(1), activity.LatestFinish)
            ? Slack
            : ' ';
    }

    // Where one pause covers all that the activity has of the column.
    private static bool StandsStill(ScheduledActivity activity, Validity column)
    {
        var first = LocalDate.Max(column.From, activity.Start);
        var last = LocalDate.Min(column.Through!.Value, activity.Finish);
        return activity.ClosureEffects.Any(effect =>
            effect.Response is ClosureResponse.Pauses && effect.During.Contains(first) && effect.During.Contains(last));
    }

    private static bool Overlaps(Validity column, LocalDate first, LocalDate last) =>
        first <= column.Through && last >= column.From;
}
