namespace HealthCoop.HealthSystem;

/// <summary>In what state a facility was for a time.</summary>
/// <param name="Status">The state.</param>
/// <param name="During">The time. Without an end, it lasts until the next known state begins.</param>
public sealed record FacilityState(FacilityStatus Status, PartialInterval During)
{
    /// <summary>Gets why it was so, or <see langword="null"/> when that is not known.</summary>
    public Narrative? Reason { get; init; }

    /// <summary>Gets the document that says so, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }
}
