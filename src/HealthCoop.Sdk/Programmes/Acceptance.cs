namespace HealthCoop.Programmes;

/// <summary>Taking over works or equipment from the contractor.</summary>
public sealed record Acceptance : SiteActivity
{
    /// <summary>Gets how far it goes, or <see langword="null"/> when that is not said.</summary>
    public AcceptanceStage? Stage { get; init; }
}
