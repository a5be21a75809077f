using HealthCoop.Programmes;
using HealthCoop.Territories;

namespace HealthCoop.Planning.Verification;

/// <summary>An activity of the programme with its calendar.</summary>
internal sealed record WorkItem
{
    public required Activity Activity { get; init; }

    public required JsonPointer Place { get; init; }

    /// <summary>Gets the calendar, or nothing for an activity that goes on throughout the programme.</summary>
    public WorkCalendar? Calendar { get; init; }

    /// <summary>Gets the calendar as it would be without closures and pauses.</summary>
    public WorkCalendar? OpenCalendar { get; init; }

    public ValueList<Closure> Closures { get; init; }

    public Length Length { get; init; }

    /// <summary>Gets whether it is known how long the activity goes on: for a length, or as long as the
    /// programme.</summary>
    public bool HasLength => Calendar is not null || Activity.Timing is ThroughoutTiming;

    public LocalDate? NotBefore => Activity.NotBefore?.ForPlanning?.Earliest;

    public LocalDate? NotAfter => Activity.NotAfter?.ForPlanning?.Latest;
}
