namespace HealthCoop.Partners;

/// <summary>A flow of knowledge between partners, from North to South, South to South or South to North.</summary>
/// <param name="Learner">The partner that learns.</param>
/// <param name="From">The partners that it learns from.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Sector">The topic's sector, which need not be health.</param>
/// <param name="Stage">How far the flow has come.</param>
public sealed record KnowledgeExchange(
    Id<Partner> Learner,
    ValueList<Id<Partner>> From,
    Narrative Topic,
    Sector Sector,
    ExchangeStage Stage)
{
    /// <summary>Gets when it reached its stage, or <see langword="null"/> when nothing is said about it.</summary>
    public Claim<PartialDate>? On { get; init; }

    /// <summary>Gets the documents that show that it reached its stage: minutes of a visit, a council's act.</summary>
    /// <value>The default is empty: it is stated and not shown.</value>
    public ValueList<Id<SourceDocument>> ShownBy { get; init; }

    /// <summary>Gets the document that tells of it, or <see langword="null"/>.</summary>
    public Id<SourceDocument>? Source { get; init; }
}
