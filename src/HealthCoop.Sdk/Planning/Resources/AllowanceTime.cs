namespace HealthCoop.Planning.Resources;

/// <summary>The time that an activity takes one person beside the services that are counted.</summary>
/// <remarks>
/// What is stated in different ways adds up. As in the WISN user's manual, a time of a day is taken on each day that is
/// worked, a time of a week in each week that is worked, a time of a month twelve times a year; so the time of a year
/// compares with the <see cref="AvailableWorkingTime"/>. Both kinds of allowance are counted alike.
/// </remarks>
/// <example><code>
/// var reports = new AllowanceTime { PerMonth = WorkingTime.FromHours(3) };
/// </code></example>
public sealed record AllowanceTime
{
    private const decimal MonthsPerYear = 12;

    /// <summary>Gets the time of each day that is worked.</summary>
    /// <value>The default is no time.</value>
    public WorkingTime PerDay { get; init; }

    /// <summary>Gets the time of each week that is worked.</summary>
    /// <value>The default is no time.</value>
    public WorkingTime PerWeek { get; init; }

    /// <summary>Gets the time of each of the twelve months.</summary>
    /// <value>The default is no time.</value>
    public WorkingTime PerMonth { get; init; }

    /// <summary>Gets the time of a year.</summary>
    /// <value>The default is no time.</value>
    public AnnualWorkingTime PerYear { get; init; }

    /// <summary>Gets the share of the available working time.</summary>
    /// <value>The default is 0 %.</value>
    public Percentage Share { get; init; }

    internal AnnualWorkingTime InYear(AvailableWorkingTime available) => AnnualWorkingTime.FromMinutes(
        (PerDay.Minutes * available.Days)
        + (PerWeek.Minutes * available.Weeks)
        + (PerMonth.Minutes * MonthsPerYear)
        + PerYear.Minutes
        + (Share.Fraction * available.PerYear.Minutes));
}
