using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Financing;

/// <summary>A cost that sources are to pay.</summary>
/// <param name="Line">The cost line.</param>
/// <param name="ByMonth">Its amount by month, none negative and each to the minor unit.</param>
public sealed record FundingCost(Id<CostLine> Line, ValueList<MonthAmount> ByMonth);
