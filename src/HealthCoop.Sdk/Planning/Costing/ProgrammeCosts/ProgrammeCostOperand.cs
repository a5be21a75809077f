namespace HealthCoop.Planning.Costing.ProgrammeCosts;

/// <summary>One of the numbers whose product is the quantity of a line.</summary>
/// <param name="Name">What is counted.</param>
/// <param name="Value">How much there is of it.</param>
public sealed record ProgrammeCostOperand(Narrative Name, Claim<decimal> Value)
{
    internal static ProgrammeCostOperand Of(Narrative name, Claim<int> count) =>
        new(name, ClaimReading.Of(count, static number => (decimal)number));
}
