namespace HealthCoop.Planning.Costing.ProgrammeCosts;

/// <summary>What a programme costs beside care itself, line by line.</summary>
public sealed record ProgrammeCostResult
{
    /// <summary>Gets the lines, in the order of the items.</summary>
    public required ValueList<ProgrammeCostLine> Lines { get; init; }

    /// <summary>Gets the sums of the lines that have an amount, known or assumed: one in each currency, in the order of
    /// the codes. Where lines are <see cref="Unpriced"/>, these are no more than lower bounds.</summary>
    public required ValueList<Money> Totals { get; init; }

    /// <summary>Gets the lines whose amount is unknown and not assumed, which are in no total.</summary>
    public required ValueList<ProgrammeCostKey> Unpriced { get; init; }

    /// <summary>Gets the lines whose amount rests on an assumption.</summary>
    public required ValueList<ProgrammeCostKey> Assumed { get; init; }
}
