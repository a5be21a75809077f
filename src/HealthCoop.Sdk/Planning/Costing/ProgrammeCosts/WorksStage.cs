namespace HealthCoop.Planning.Costing.ProgrammeCosts;

/// <summary>A stage of works, at whose end a share of their price falls due.</summary>
/// <param name="Name">The stage: design, foundations, walls, roof, finishing, provisional acceptance.</param>
/// <param name="Share">The share of the price, before anything is retained.</param>
public sealed record WorksStage(Narrative Name, Percentage Share);
