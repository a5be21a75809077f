namespace HealthCoop.Planning.Ledgers;

/// <summary>What the balance of a grant is computed from.</summary>
public sealed record FinalPaymentProblem
{
    /// <summary>Gets the contract.</summary>
    public required GrantContract Contract { get; init; }

    /// <summary>Gets the costs that are claimed.</summary>
    public required ValueList<ReportedCost> Costs { get; init; }

    /// <summary>Gets what was paid of the grant.</summary>
    public required Money Paid { get; init; }

    /// <summary>Gets what the action took in, as the rule of no profit counts it: its income, and the money of others
    /// for the same costs, without contributions in kind; or <see langword="null"/> where that rule does not
    /// apply.</summary>
    /// <value>The default is <see langword="null"/>: the grant is not reduced.</value>
    public Money? Receipts { get; init; }
}
