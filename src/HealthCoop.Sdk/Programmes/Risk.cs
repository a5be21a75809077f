using HealthCoop.Partners;
using HealthCoop.Territories;

namespace HealthCoop.Programmes;

/// <summary>Something that hinders the programme or may do so.</summary>
public sealed record Risk : IEntity<Risk>
{
    /// <inheritdoc/>
    public required Id<Risk> Id { get; init; }

    /// <summary>Gets the risk.</summary>
    public required Narrative Name { get; init; }

    /// <summary>Gets where it comes from.</summary>
    public required RiskType Type { get; init; }

    /// <summary>Gets whether it has come true: achieved where it has, expected where it may.</summary>
    public required Modality Modality { get; init; }

    /// <summary>Gets where it is met, or <see langword="null"/> for the whole programme.</summary>
    public Id<Territory>? Territory { get; init; }

    /// <summary>Gets when it was foreseen, before it came true or not; or <see langword="null"/> when nothing says that
    /// it was.</summary>
    public Claim<PartialDate>? ForeseenOn { get; init; }

    /// <summary>Gets how likely it is, or <see langword="null"/>.</summary>
    public Claim<RiskLevel>? Likelihood { get; init; }

    /// <summary>Gets how much it would weigh, or <see langword="null"/>.</summary>
    public Claim<RiskLevel>? Impact { get; init; }

    /// <summary>Gets what is done about it, or <see langword="null"/>.</summary>
    public Narrative? Response { get; init; }

    /// <summary>Gets who watches it, or <see langword="null"/>.</summary>
    public Id<Partner>? Owner { get; init; }

    /// <summary>Gets what happened of it.</summary>
    /// <value>The default is empty.</value>
    public ValueList<RiskEvent> Events { get; init; }

    /// <summary>Gets the document that says so, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }

    /// <summary>Gets what the host keeps beside it.</summary>
    /// <value>The default is empty.</value>
    public Extensions Extensions { get; init; }
}
