namespace HealthCoop.HealthSystem;

/// <summary>What a health plan is to bring about.</summary>
/// <param name="Name">What it is.</param>
public sealed record HealthPlanObjective(Narrative Name)
{
    /// <summary>Gets the document that says so, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }
}
