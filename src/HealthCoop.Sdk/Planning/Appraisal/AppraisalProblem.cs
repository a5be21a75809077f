using HealthCoop.Planning.Costing;
using HealthCoop.Planning.Financing;

namespace HealthCoop.Planning.Appraisal;

/// <summary>What is appraised.</summary>
/// <param name="Costs">The costs.</param>
/// <param name="Funding">The funding.</param>
/// <param name="FutureCosts">What costs money after the end.</param>
public sealed record AppraisalProblem(CostPlan Costs, FundingAllocation Funding, ValueList<FutureCost> FutureCosts)
{
    /// <summary>Gets the facilities that are to go on offering services.</summary>
    /// <value>The default is empty.</value>
    public ValueList<SiteServices> Sites { get; init; }
}
