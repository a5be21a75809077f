namespace HealthCoop.Planning.Scheduling;

/// <summary>An activity that goes on from the first day of the programme to the last, closures or not.</summary>
/// <remarks>
/// Its dates are given, so it is never critical. What waits for its start may start with the programme; nothing can
/// wait for it to finish before starting, and it cannot wait for what leaves it other dates: these are conflicts.
/// </remarks>
public sealed record ThroughoutTask : SchedulingTask;
