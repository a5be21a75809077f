using HealthCoop.Finance;

namespace HealthCoop.Planning.Financing;

/// <summary>What a source pays, and by how much that changes.</summary>
/// <param name="Source">The source.</param>
/// <param name="Amount">What it pays.</param>
/// <param name="Change">How much more that is; negative where it is less.</param>
public sealed record SourceChange(Id<FundingSource> Source, Money Amount, Money Change);
