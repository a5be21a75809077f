using HealthCoop.Finance.GrantTerms;
using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Ledgers;

/// <summary>The papers of one cost.</summary>
/// <param name="Line">The cost line.</param>
/// <param name="Required">The papers that the call asks for.</param>
/// <param name="Missing">Those that there are not.</param>
/// <param name="Rejected">What would be rejected today: the whole cost where a paper is missing.</param>
public sealed record CostPaperReview(
    Id<CostLine> Line,
    ValueList<SupportingPaper> Required,
    ValueList<SupportingPaper> Missing,
    Money Rejected)
{
    /// <summary>Gets why no papers are asked of a cost that has none of its own, or <see langword="null"/> for any
    /// other cost.</summary>
    public Narrative? WithoutPapers { get; init; }
}
