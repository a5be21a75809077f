using HealthCoop.Partners;

namespace HealthCoop.Planning.Appraisal;

/// <summary>Appraises by defined formulas who owns a programme over time: who decides, performs and pays.</summary>
/// <remarks>
/// <para>
/// A task is an activity, the running of a facility or the work of an institution. It counts in the months in which it
/// has a day: an activity by the schedule, or else by the dates that the programme states; a facility from its opening
/// on, or always where no activity opens it; an institution from when it is set up until it ends. A task that may run
/// in a month may count there or not, whichever makes the interval wider.
/// </para>
/// <para>
/// All tasks weigh the same, for what is asked is who has a say, and money would weigh works above all else. The
/// South's share of a part in a task is the number of its holders that stand in the South, divided by all that hold it
/// in the month; without any stated holder it is not known. The month's share is the mean over its tasks, the area is
/// the mean over the months, the final level is the share of the last month. Each is an interval: what is not known
/// counts as 0 for the lowest value and as 1 for the highest, so that a gap is never taken for the North's or for the
/// South's.
/// </para>
/// <para>Pure, so it may be used from several threads.</para>
/// </remarks>
/// <example><code>
/// var ownership = OwnershipAppraiser.Appraise(new(programme, plan.Schedule));
/// Interval left = ownership.Overall.FinalLevel;
/// </code></example>
public static class OwnershipAppraiser
{
    private static readonly ResponsibilityType[] Parts =
        [ResponsibilityType.Decides, ResponsibilityType.Performs, ResponsibilityType.Pays];

    /// <summary>Appraises ownership over time.</summary>
    /// <param name="problem">The programme, its schedule, and what counts as a task.</param>
    /// <returns>The curves, and what is not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    public static OwnershipAppraisal Appraise(OwnershipProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var source = new OwnedTasks(problem);
        var tasks = source.All().ToArray();
        var months = source.Months()
            .Select(month => TasksIn(month, tasks))
            .Where(month => month.Tasks.Length > 0)
            .ToArray();
        return new()
        {
            Decides = Curve(months, [ResponsibilityType.Decides]),
            Performs = Curve(months, [ResponsibilityType.Performs]),
            Pays = Curve(months, [ResponsibilityType.Pays]),
            Overall = Curve(months, Parts),
            Gaps = Gaps(months).ToValueList(),
            Undated = tasks
                .Where(months.SelectMany(month => month.Tasks).Select(task => task.Task).ToHashSet().Contains)
                .Except(months.SelectMany(month => month.Tasks)
                    .Where(task => task.Presence is Presence.Yes)
                    .Select(task => task.Task))
                .Select(task => task.Path)
                .ToValueList(),
        };
    }

    private static MonthTasks TasksIn(YearMonth month, OwnedTask[] tasks) => new(month,
        [.. tasks.Select(task => (task, task.In(month))).Where(task => task.Item2 is not Presence.No)]);

    private static OwnershipCurve Curve(MonthTasks[] months, ResponsibilityType[] parts)
    {
        var shares = months.Select(month => MonthShare.Of(month, parts)).ToArray();
        return new()
        {
            Months = shares.Select(share => share.ToOwnership()).ToValueList(),
            Area = shares.Length == 0 ? new(0, 1) : Rounded(
                OwnershipMean.Lowest(
                    [.. shares.Where(share => share.IsSure).Select(share => share.Lowest)],
                    shares.Where(share => !share.IsSure).Select(share => share.Lowest)),
                OwnershipMean.Highest(
                    [.. shares.Where(share => share.IsSure).Select(share => share.Highest)],
                    shares.Where(share => !share.IsSure).Select(share => share.Highest))),
            FinalLevel = FinalLevel(shares),
        };
    }

    // The last month may be one in which nothing is sure to run, or an earlier one.
    private static Interval FinalLevel(MonthShare[] shares)
    {
        var last = shares[Math.Max(0, Array.FindLastIndex(shares, share => share.IsSure))..];
        return last.Length == 0
            ? new(0, 1)
            : Rounded(last.Min(share => share.Lowest), last.Max(share => share.Highest));
    }

    private static IEnumerable<OwnershipGap> Gaps(MonthTasks[] months) =>
        from month in months
        from task in month.Tasks
        from part in Parts
        let share = task.Task.ShareOf(part, month.Month)
        where share.Lowest != share.Highest
        group part by (task.Task.Path, part) into gap
        select new OwnershipGap(gap.Key.Path, gap.Key.part);

    private static Interval Rounded(decimal lowest, decimal highest) =>
        new(DecimalText.Rounded(lowest), DecimalText.Rounded(highest));

    private sealed record MonthTasks(YearMonth Month, (OwnedTask Task, Presence Presence)[] Tasks);

    private sealed record MonthShare(YearMonth Month, decimal Lowest, decimal Highest, int Tasks, int PossibleTasks)
    {
        public bool IsSure => Tasks > 0;

        public static MonthShare Of(MonthTasks month, ResponsibilityType[] parts)
        {
            var shares = month.Tasks.ToLookup(
                task => task.Presence is Presence.Yes,
                task => ShareOf(task.Task, month.Month, parts));
            return new(
                month.Month,
                OwnershipMean.Lowest(
                    [.. shares[true].Select(share => share.Lowest)],
                    shares[false].Select(share => share.Lowest)),
                OwnershipMean.Highest(
                    [.. shares[true].Select(share => share.Highest)],
                    shares[false].Select(share => share.Highest)),
                shares[true].Count(),
                shares[false].Count());
        }

        public MonthOwnership ToOwnership()
        {
            var (lowest, highest) = (DecimalText.Rounded(Lowest), DecimalText.Rounded(Highest));
            return new(
                Month,
                Percentage.FromFraction(lowest),
                Percentage.FromFraction(1 - highest),
                Percentage.FromFraction(highest - lowest),
                Tasks,
                PossibleTasks);
        }

        private static (decimal Lowest, decimal Highest) ShareOf(
            OwnedTask task,
            YearMonth month,
            ResponsibilityType[] parts)
        {
            var shares = parts.Select(part => task.ShareOf(part, month)).ToArray();
            return (shares.Average(share => share.Lowest), shares.Average(share => share.Highest));
        }
    }
}
