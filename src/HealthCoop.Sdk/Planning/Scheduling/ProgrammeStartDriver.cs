namespace HealthCoop.Planning.Scheduling;

/// <summary>The first day of the programme.</summary>
public sealed record ProgrammeStartDriver : StartDriver;
