namespace HealthCoop.Planning.Costing.ProgrammeCosts;

/// <summary>What is asked about programme costs.</summary>
/// <param name="Items">The items, each with an id of its own; they may be in different currencies.</param>
public sealed record ProgrammeCostProblem(ValueList<ProgrammeCostItem> Items);
