namespace HealthCoop.Planning.Financing;

/// <summary>Whether a share is one of costs or of money.</summary>
public enum FundingBasis
{
    /// <summary>The costs, funded or not.</summary>
    Costs = 0,

    /// <summary>What is paid for the costs.</summary>
    Funding = 1,
}
