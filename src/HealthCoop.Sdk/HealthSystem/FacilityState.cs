namespace HealthCoop.HealthSystem;

/// <summary>In what state a facility was for a time.</summary>
/// <param name="Status">The state.</param>
/// <param name="During">The time. Without an end, it lasts until the next known state begins; damage does not end what
/// it was before, and opening or closing does not repair damage.</param>
public sealed record FacilityState(FacilityStatus Status, PartialInterval During)
{
    /// <summary>Gets in what sense it is meant (a return that is only planned, say), or <see langword="null"/> for what
    /// has happened.</summary>
    public Modality? Modality { get; init; }

    /// <summary>Gets why it was so, or <see langword="null"/> when that is not known.</summary>
    public Narrative? Reason { get; init; }

    /// <summary>Gets the document that says so, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Gets whether it was so, and is not only to come.</summary>
    internal bool IsFact => Modality?.IsFact() ?? true;

    /// <summary>Gets whether patients are cared for, or nothing where the state does not tell.</summary>
    internal bool? IsOpen => Status switch
    {
        FacilityStatus.Open or FacilityStatus.PartlyOpen or FacilityStatus.Reopened => true,
        FacilityStatus.Damaged or FacilityStatus.UnderRehabilitation => null,
        _ => false,
    };

    /// <summary>Tells whether another state is over when this one begins.</summary>
    internal bool Ends(FacilityState other) => other.Status is FacilityStatus.Damaged
        ? Status is not (FacilityStatus.Open or FacilityStatus.PartlyOpen or FacilityStatus.Closed)
        : Status is not FacilityStatus.Damaged;
}
