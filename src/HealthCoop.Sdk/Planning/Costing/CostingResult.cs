namespace HealthCoop.Planning.Costing;

/// <summary>The costs, or why there are none.</summary>
/// <param name="Costs">The costs, or <see langword="null"/> when facts conflict.</param>
/// <param name="Conflicts">The facts that conflict; empty when there are costs.</param>
public sealed record CostingResult(CostPlan? Costs, ValueList<Conflict> Conflicts);
