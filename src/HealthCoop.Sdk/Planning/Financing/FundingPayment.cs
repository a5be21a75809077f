using HealthCoop.Finance;
using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Financing;

/// <summary>What a source pays for a line in a month.</summary>
/// <param name="Source">The source.</param>
/// <param name="Line">The cost line.</param>
/// <param name="Month">The month.</param>
/// <param name="Amount">The amount, above zero and to the minor unit.</param>
public sealed record FundingPayment(Id<FundingSource> Source, Id<CostLine> Line, YearMonth Month, Money Amount);
