namespace HealthCoop.Programmes;

/// <summary>How high a capacity was found, and when.</summary>
/// <param name="Level">The level on the scale of the assessment, which may be unknown.</param>
[LooksAt(nameof(Level))]
public sealed record CapacityFinding(Claim<decimal> Level)
{
    /// <summary>Gets when it was found, or <see langword="null"/> when that is not known.</summary>
    public PartialDate? On { get; init; }

    /// <summary>Gets what shows it.</summary>
    /// <value>The default is empty.</value>
    public ValueList<Id<EvidenceItem>> Evidence { get; init; }

    /// <summary>Gets the document that says so, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }
}
