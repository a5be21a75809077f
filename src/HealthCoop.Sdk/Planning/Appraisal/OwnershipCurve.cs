namespace HealthCoop.Planning.Appraisal;

/// <summary>The share of tasks that the South holds, month by month: the autonomy curve.</summary>
/// <remarks>
/// All figures are intervals: what is not known counts as none of the South's for the lowest and as all of it for the
/// highest. Where all is known both are equal; where nothing is, they are 0 and 1, which is no score.
/// </remarks>
public sealed record OwnershipCurve
{
    /// <summary>Gets the months in which a task runs or may run.</summary>
    public required ValueList<MonthOwnership> Months { get; init; }

    /// <summary>Gets the area under the curve: the mean of the South's share over the months.</summary>
    /// <remarks>The mean, and not the sum, so that programmes of different length can be compared.</remarks>
    public required Interval Area { get; init; }

    /// <summary>Gets the South's share in the last month in which a task runs: what the programme leaves.</summary>
    public required Interval FinalLevel { get; init; }
}
