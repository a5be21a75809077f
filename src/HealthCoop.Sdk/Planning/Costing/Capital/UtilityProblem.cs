namespace HealthCoop.Planning.Costing.Capital;

/// <summary>What is asked about power and water.</summary>
/// <param name="Pieces">The pieces that are used together.</param>
public sealed record UtilityProblem(ValueList<UtilityPiece> Pieces);
