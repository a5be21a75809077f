using HealthCoop.Finance;
using HealthCoop.Planning.Costing;

namespace HealthCoop.Planning.Financing;

/// <summary>A cost that sources are to pay.</summary>
/// <param name="Line">The cost line.</param>
/// <param name="ByMonth">Its amount by month, none negative and each to the minor unit.</param>
public sealed record FundingCost(Id<CostLine> Line, ValueList<MonthAmount> ByMonth)
{
    /// <summary>Gets how much a unit of money matters here, against one of other lines; above zero,
    /// at most 1,000,000, and of at most six decimals.</summary>
    /// <value>The default is 1.</value>
    public decimal Priority { get; init; } = 1;

    /// <summary>Gets whether it is an indirect cost, which <see cref="FundingOffer.IndirectCostCap"/> limits.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool IsIndirect { get; init; }

    /// <summary>Gets whether it is the contingency reserve, which is neither a direct nor an indirect cost.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool IsContingency { get; init; }

    /// <summary>Gets what it is for, by which the terms of calls tell costs apart; or <see langword="null"/> when
    /// nothing is said about it.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public CostType? Type { get; init; }
}
