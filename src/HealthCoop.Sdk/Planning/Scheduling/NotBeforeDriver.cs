namespace HealthCoop.Planning.Scheduling;

/// <summary>The date before which the activity does not start.</summary>
public sealed record NotBeforeDriver : StartDriver;
