using HealthCoop.Partners;

namespace HealthCoop.Programmes;

/// <summary>A figure by which an objective is measured. What is <see langword="null"/> is not known.</summary>
public sealed record Indicator : IEntity<Indicator>
{
    /// <inheritdoc/>
    public required Id<Indicator> Id { get; init; }

    /// <summary>Gets what it measures.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets how it is computed: numerator, denominator, whom it counts; or <see langword="null"/>.</summary>
    public Narrative? Definition { get; init; }

    /// <summary>Gets what one unit is, or <see langword="null"/>.</summary>
    public Narrative? Unit { get; init; }

    /// <summary>Gets the value before the programme, or <see langword="null"/>.</summary>
    public Claim<decimal>? Baseline { get; init; }

    /// <summary>Gets when the baseline was measured, or <see langword="null"/>.</summary>
    public PartialDate? BaselineOn { get; init; }

    /// <summary>Gets the value to reach, or <see langword="null"/>.</summary>
    public Claim<decimal>? Target { get; init; }

    /// <summary>Gets where the value is read, or <see langword="null"/>.</summary>
    public Narrative? Verification { get; init; }

    /// <summary>Gets how often it is measured, or <see langword="null"/>.</summary>
    public ReportingFrequency? Frequency { get; init; }

    /// <summary>Gets who measures it, or <see langword="null"/>.</summary>
    public Id<Partner>? Responsible { get; init; }

    /// <summary>Gets the document that tells of it, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Gets what the host keeps beside it.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }
}
