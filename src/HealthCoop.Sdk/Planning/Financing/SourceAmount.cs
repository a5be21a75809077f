using HealthCoop.Finance;

namespace HealthCoop.Planning.Financing;

/// <summary>What a source pays of a cost.</summary>
/// <param name="Source">The source.</param>
/// <param name="Amount">The amount, to the minor unit.</param>
public sealed record SourceAmount(Id<FundingSource> Source, Money Amount);
