namespace HealthCoop.Planning.Scheduling;

/// <summary>The dates, or why there are none.</summary>
/// <param name="Schedule">The dates, or <see langword="null"/> when facts conflict.</param>
/// <param name="Conflicts">The facts that conflict; empty when there are dates.</param>
public sealed record SchedulingResult(Schedule? Schedule, ValueList<Conflict> Conflicts);
