using HealthCoop.Finance;

namespace HealthCoop.Planning.Explanations;

/// <summary>What a source pays in all, explained.</summary>
/// <param name="Source">The source.</param>
/// <param name="Partner">The partner that pays, or <see langword="null"/> when none is named.</param>
/// <param name="Amount">What it pays.</param>
/// <param name="Offered">What the sources before it leave to it of the whole cost.</param>
internal sealed record SourceReasons(
    FundingSource Source,
    Explanation? Partner,
    Reasoned<Money> Amount,
    Reasoned<Money> Offered);
