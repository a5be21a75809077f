namespace HealthCoop.Planning.Ledgers;

/// <summary>The papers of all costs.</summary>
/// <param name="Costs">The papers by cost.</param>
/// <param name="Total">What all of them cost.</param>
/// <param name="Rejected">What would be rejected today.</param>
public sealed record PaperReviewResult(ValueList<CostPaperReview> Costs, Money Total, Money Rejected);
