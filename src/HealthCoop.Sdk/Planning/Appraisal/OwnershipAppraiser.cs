namespace HealthCoop.Planning.Appraisal;

/// <summary>Appraises by defined formulas who owns a programme over time: who decides, performs and pays.</summary>
/// <remarks>
/// <para>
/// A task is an activity, the running of a facility or the work of an institution. It counts in the months in which it
/// has a day: an activity by the schedule, or else by the dates that the programme states; a facility from its opening
/// on, or always where no activity opens it, but not in a month throughout which its states say that it is planned,
/// under construction, closed or destroyed; an institution from when it is set up until it ends. A task that may run
/// in a month may count there or not, whichever makes the interval wider.
/// </para>
/// <para>
/// All tasks weigh the same, for what is asked is who has a say, and money would weigh works above all else. The
/// South's share of a part in a task is the number of its holders that stand in the South, divided by all that hold it
/// in the month; without any stated holder it is not known. The month's share is the mean over its tasks, the area is
/// the mean over the months, the final level is the share of the last month. Each is an interval: what is not known
/// counts as 0 for the lowest value and as 1 for the highest, so that a gap is never taken for the North's or for the
/// South's. A holder that stands on neither side is known to hold its part, and counts for neither.
/// </para>
/// <para>Pure, so it may be used from several threads.</para>
/// </remarks>
/// <example><code>
/// var ownership = OwnershipAppraiser.Appraise(new(programme, plan.Schedule));
/// Interval left = ownership.Overall.FinalLevel;
/// </code></example>
public static class OwnershipAppraiser
{
    /// <summary>Appraises ownership over time.</summary>
    /// <param name="problem">The programme, its schedule, and what counts as a task.</param>
    /// <returns>The curves, and what is not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is <see langword="null"/>.</exception>
    public static OwnershipAppraisal Appraise(OwnershipProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var source = new OwnedTasks(problem);
        var months = new OwnershipMonths([.. source.All()], source.Months());
        return new()
        {
            Decides = Curve([.. months.SharesOf(0)]),
            Performs = Curve([.. months.SharesOf(1)]),
            Pays = Curve([.. months.SharesOf(2)]),
            Overall = Curve([.. months.SharesOf(PartShares.Overall)]),
            Gaps = months.Gaps,
            Undated = months.Undated,
        };
    }

    private static OwnershipCurve Curve(MonthShare[] shares) => new()
    {
        Months = shares.Select(share => share.ToOwnership()).ToValueList(),
        Area = shares.Length == 0 ? new(0, 1) : Rounded(
            OwnershipMean.Lowest(
                shares.Where(share => share.IsSure).Select(share => share.Share.Lowest),
                shares.Where(share => !share.IsSure).Select(share => share.Share.Lowest)),
            OwnershipMean.Highest(
                shares.Where(share => share.IsSure).Select(share => share.Share.Highest),
                shares.Where(share => !share.IsSure).Select(share => share.Share.Highest))),
        FinalLevel = FinalLevel(shares),
    };

    // The last month may be one in which nothing is sure to run, or an earlier one.
    private static Interval FinalLevel(MonthShare[] shares)
    {
        var last = shares[Math.Max(0, Array.FindLastIndex(shares, share => share.IsSure))..];
        return last.Length == 0
            ? new(0, 1)
            : Rounded(last.Min(share => share.Share.Lowest), last.Max(share => share.Share.Highest));
    }

    private static Interval Rounded(decimal lowest, decimal highest) =>
        new(DecimalText.Rounded(lowest), DecimalText.Rounded(highest));
}
