namespace HealthCoop.Programmes;

/// <summary>From the first day of the programme to the last.</summary>
public sealed record ThroughoutTiming : Timing;
