namespace HealthCoop.Planning.Financing;

/// <summary>What a share is a share of.</summary>
/// <param name="Basis">Whether costs count in full, or as far as they are funded.</param>
/// <param name="Selection">The costs, or the money paid for them. Costs are those of the lines and months; the sources
/// count for money alone.</param>
public sealed record ShareBasis(FundingBasis Basis, FundingSelection Selection);
