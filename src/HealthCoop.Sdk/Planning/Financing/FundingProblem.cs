namespace HealthCoop.Planning.Financing;

/// <summary>What is asked about funding.</summary>
public sealed record FundingProblem
{
    /// <summary>Gets the currency of every amount.</summary>
    public required Currency Currency { get; init; }

    /// <summary>Gets the costs, in the order in which they are paid.</summary>
    public required ValueList<FundingCost> Costs { get; init; }

    /// <summary>Gets the sources, in the order in which they pay.</summary>
    public required ValueList<FundingOffer> Sources { get; init; }

    /// <summary>Gets the total up to which the sources are bound, or <see langword="null"/> for the whole
    /// cost.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public Money? BudgetTotal { get; init; }
}
