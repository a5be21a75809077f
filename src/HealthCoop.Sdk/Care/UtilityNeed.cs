namespace HealthCoop.Care;

/// <summary>A supply that the facility must have.</summary>
/// <param name="Utility">The supply.</param>
public sealed record UtilityNeed(Utility Utility) : CareNeed;
