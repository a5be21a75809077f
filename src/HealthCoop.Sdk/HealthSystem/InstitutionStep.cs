namespace HealthCoop.HealthSystem;

/// <summary>A step in the life of a body.</summary>
/// <param name="Stage">What it comes to.</param>
public sealed record InstitutionStep(InstitutionStage Stage)
{
    /// <summary>Gets when, or <see langword="null"/> when nothing is said about it.</summary>
    public Claim<PartialDate>? On { get; init; }

    /// <summary>Gets who decides it, or <see langword="null"/> when that is not known.</summary>
    public HealthActor? By { get; init; }

    /// <summary>Gets the document that says so, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }
}
