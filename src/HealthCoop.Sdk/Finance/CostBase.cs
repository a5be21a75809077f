namespace HealthCoop.Finance;

/// <summary>What a co-financing rate is a rate of.</summary>
public enum CostBase
{
    /// <summary>The eligible costs.</summary>
    EligibleCosts = 0,

    /// <summary>The eligible costs and the taxes that count as co-financing.</summary>
    AcceptedCosts = 1,

    /// <summary>All costs.</summary>
    TotalCosts = 2,
}
