namespace HealthCoop.Planning.Financing;

/// <summary>The funding, or why there is none.</summary>
/// <param name="Allocation">The funding, or <see langword="null"/> when facts conflict.</param>
/// <param name="Conflicts">The facts that conflict; empty when there is funding.</param>
public sealed record FundingResult(FundingAllocation? Allocation, ValueList<Conflict> Conflicts)
{
    /// <summary>Gets what shows how good the funding is, or <see langword="null"/> when there is none.</summary>
    public FundingProof? Proof { get; init; }

    /// <summary>Gets every payment, by line, month and source in ordinal order.</summary>
    /// <value>The default is empty.</value>
    public ValueList<FundingPayment> Payments { get; init; }
}
