namespace HealthCoop.Programmes;

/// <summary>Taking over works or equipment from the contractor.</summary>
public sealed record Acceptance : SiteActivity;
