namespace HealthCoop.Planning.Costing.ProgrammeCosts;

/// <summary>A line of programme costs: quantity × unit price = amount.</summary>
/// <remarks>The amount is unknown where an operand or the price is, and assumed where one is assumed.</remarks>
public sealed record ProgrammeCostLine
{
    /// <summary>Gets which line it is.</summary>
    public required ProgrammeCostKey Key { get; init; }

    /// <summary>Gets the numbers whose product is the quantity; never empty.</summary>
    public required ValueList<ProgrammeCostOperand> Operands { get; init; }

    /// <summary>Gets how many units are paid, unrounded.</summary>
    public required Claim<decimal> Quantity { get; init; }

    /// <summary>Gets the price of one unit, unrounded; it is no amount that anyone pays.</summary>
    public required Claim<Money> UnitPrice { get; init; }

    /// <summary>Gets the amount, rounded once to the minor unit of its currency: a bound outwards.</summary>
    public required Claim<Money> Amount { get; init; }

    /// <summary>Gets how the amount is computed: the operands' names and the price's.</summary>
    public required Narrative Formula { get; init; }
}
