using HealthCoop.Programmes;

namespace HealthCoop.Planning.Scheduling;

/// <summary>A predecessor.</summary>
/// <param name="Activity">The predecessor.</param>
/// <param name="Link">Which end waited for which.</param>
public sealed record PredecessorDriver(Id<Activity> Activity, PrecedenceKind Link) : StartDriver;
