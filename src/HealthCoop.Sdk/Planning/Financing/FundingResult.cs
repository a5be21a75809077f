namespace HealthCoop.Planning.Financing;

/// <summary>The funding, or why there is none.</summary>
/// <param name="Allocation">The funding, or <see langword="null"/> when facts conflict.</param>
/// <param name="Conflicts">The facts that conflict; empty when there is funding.</param>
public sealed record FundingResult(FundingAllocation? Allocation, ValueList<Conflict> Conflicts);
