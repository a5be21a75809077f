using HealthCoop.Programmes;

namespace HealthCoop.Planning.Scheduling;

/// <summary>The dates of an activity, and why they are what they are.</summary>
public sealed record ScheduledActivity
{
    /// <summary>Gets the activity.</summary>
    public required Id<Activity> Activity { get; init; }

    /// <summary>Gets the first day, which is the earliest possible.</summary>
    public required LocalDate Start { get; init; }

    /// <summary>Gets the last day.</summary>
    public required LocalDate Finish { get; init; }

    /// <summary>Gets the latest day on which it can start without putting off the last finish of all.</summary>
    public required LocalDate LatestStart { get; init; }

    /// <summary>Gets the last day when it starts on <see cref="LatestStart"/>.</summary>
    public required LocalDate LatestFinish { get; init; }

    /// <summary>Gets whether it goes on from the first day of the programme to the last.</summary>
    public required bool IsThroughout { get; init; }

    /// <summary>Gets what it waited for longest.</summary>
    public required StartDriver Driver { get; init; }

    /// <summary>Gets the closures that shaped its dates, by their first day.</summary>
    /// <value>The default is empty: no closure did.</value>
    public ValueList<ClosureEffect> ClosureEffects { get; init; }

    /// <summary>Gets the calendar days by which the start can be put off: from start to latest start.</summary>
    /// <value>Zero for an activity that goes on throughout the programme.</value>
    public int SlackDays => Period.DaysBetween(Start, LatestStart);

    /// <summary>Gets whether any delay of it puts off the last finish of all.</summary>
    /// <value>Never so for an activity that goes on throughout the programme.</value>
    public bool IsCritical => !IsThroughout && SlackDays == 0;
}
