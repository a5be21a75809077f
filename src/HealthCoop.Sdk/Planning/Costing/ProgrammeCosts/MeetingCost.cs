namespace HealthCoop.Planning.Costing.ProgrammeCosts;

/// <summary>A meeting: coordination, planning, review, advocacy.</summary>
public sealed record MeetingCost : SessionCost;
