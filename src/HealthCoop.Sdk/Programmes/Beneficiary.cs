namespace HealthCoop.Programmes;

/// <summary>A group that a programme is for.</summary>
[LooksAt(nameof(Share))]
public sealed record Beneficiary
{
    /// <summary>Gets the group.</summary>
    public required BeneficiaryGroup Group { get; init; }

    /// <summary>Gets the number of people, or <see langword="null"/> when nothing is said about it.</summary>
    public Claim<int>? People { get; init; }

    /// <summary>Gets the group's share in what the programme does, or <see langword="null"/> when nothing is said about
    /// it.</summary>
    public Claim<Percentage>? Share { get; init; }

    /// <summary>Gets what the group gets out of it, or <see langword="null"/>.</summary>
    public Narrative? Benefit { get; init; }

    /// <summary>Gets the document that says so, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }
}
