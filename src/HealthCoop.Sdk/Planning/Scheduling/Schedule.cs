using HealthCoop.Programmes;

namespace HealthCoop.Planning.Scheduling;

/// <summary>The dates of all activities.</summary>
public sealed record Schedule
{
    /// <summary>Gets the first day on which an activity starts.</summary>
    /// <value>The first day of the programme when there is no activity.</value>
    public required LocalDate Start { get; init; }

    /// <summary>Gets the last day on which an activity finishes that does not go on throughout the programme.</summary>
    /// <value>The last day of the programme when there is no such activity.</value>
    public required LocalDate Finish { get; init; }

    /// <summary>Gets the dates of each activity, in the order in which the activities were given.</summary>
    public required ValueList<ScheduledActivity> Activities { get; init; }

    /// <summary>Gets the activities without slack, by their start, and by the order in which they were given.</summary>
    /// <value>
    /// Empty where the last activity itself can wait: one month from 30 and from 31 January ends on the same day.
    /// </value>
    public required ValueList<Id<Activity>> CriticalPath { get; init; }
}
