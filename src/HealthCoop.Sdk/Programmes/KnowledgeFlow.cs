using HealthCoop.Partners;

namespace HealthCoop.Programmes;

/// <summary>An arc of the graph of knowledge: one partner learns from one other, known or not.</summary>
/// <param name="From">The partner that gives, or <see langword="null"/> when that is not known.</param>
/// <param name="Learner">The partner that learns.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Sector">The topic's sector.</param>
/// <param name="Stage">How far the flow has come.</param>
/// <param name="Path">The exchange's place in the programme's document.</param>
public sealed record KnowledgeFlow(
    KnowledgeNode? From,
    KnowledgeNode Learner,
    Narrative Topic,
    Sector Sector,
    ExchangeStage Stage,
    JsonPointer Path)
{
    /// <summary>Gets whether the flow is about something else than health, or <see langword="null"/> when the sector is
    /// not stated.</summary>
    public bool? IsCrossSector => !Sector.IsHealth;

    /// <summary>Gets whether the North learns from the South, or <see langword="null"/> when the side of one of them is
    /// not known, as where nobody says who gives.</summary>
    public bool? IsToTheNorth => (From?.Side, Learner.Side) switch
    {
        (CooperationSide.South, CooperationSide.North) => true,
        (CooperationSide.North or CooperationSide.Neither, _) => false,
        (_, CooperationSide.South or CooperationSide.Neither) => false,
        _ => null,
    };
}
