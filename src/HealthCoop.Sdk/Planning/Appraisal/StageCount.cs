using HealthCoop.Partners;

namespace HealthCoop.Planning.Appraisal;

/// <summary>How many flows of knowledge have come to a stage, and no further.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Flows">The number of flows.</param>
public sealed record StageCount(ExchangeStage Stage, int Flows);
