namespace HealthCoop.HealthSystem;

/// <summary>A step that a health plan takes on its way.</summary>
/// <param name="Status">What it comes to.</param>
[LooksAt(nameof(Status), nameof(On))]
public sealed record HealthPlanStep(HealthPlanStatus Status)
{
    /// <summary>Gets when, or <see langword="null"/> when nothing is said about it.</summary>
    public Claim<PartialDate>? On { get; init; }

    /// <summary>Gets who takes the step: the body that adopts the plan, for instance; or <see langword="null"/> when
    /// that is not known.</summary>
    public HealthActor? By { get; init; }

    /// <summary>Gets the document that says so, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }
}
