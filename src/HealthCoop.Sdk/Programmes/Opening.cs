namespace HealthCoop.Programmes;

/// <summary>Opening a facility's services to its users.</summary>
public sealed record Opening : SiteActivity;
