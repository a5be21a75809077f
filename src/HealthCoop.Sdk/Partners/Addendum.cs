namespace HealthCoop.Partners;

/// <summary>A change to an agreement that its parties have signed.</summary>
/// <param name="Number">Which one in a row it is, from 1.</param>
/// <remarks>What it does not change is <see langword="null"/>.</remarks>
public sealed record Addendum(int Number)
{
    /// <summary>Gets when it was signed, or <see langword="null"/> when nothing is said about it.</summary>
    public Claim<PartialDate>? SignedOn { get; init; }

    /// <summary>Gets what it changes, or <see langword="null"/> when that is not known.</summary>
    public Narrative? Subject { get; init; }

    /// <summary>Gets the amount that the agreement is about from then on, or <see langword="null"/>.</summary>
    public Claim<Money>? AmountAfter { get; init; }

    /// <summary>Gets when the agreement ends from then on, or <see langword="null"/>.</summary>
    public Claim<PartialDate>? EndAfter { get; init; }

    /// <summary>Gets the document that tells of it, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }
}
