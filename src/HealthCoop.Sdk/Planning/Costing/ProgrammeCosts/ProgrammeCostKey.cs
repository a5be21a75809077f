namespace HealthCoop.Planning.Costing.ProgrammeCosts;

/// <summary>Which line of programme costs: unique in a result, and the same whenever the item is costed.</summary>
/// <param name="Item">The item that costs.</param>
/// <param name="Part">What is paid for.</param>
/// <param name="Number">The number among the lines of that part, from 1; above 1 with stages of works alone.</param>
public sealed record ProgrammeCostKey(EntityId Item, ProgrammeCostPart Part, int Number = 1);
