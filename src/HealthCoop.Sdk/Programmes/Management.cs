namespace HealthCoop.Programmes;

/// <summary>Steering and coordinating the programme.</summary>
public sealed record Management : Activity;
