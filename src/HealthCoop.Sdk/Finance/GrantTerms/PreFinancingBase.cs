namespace HealthCoop.Finance.GrantTerms;

/// <summary>What the first payment is a share of.</summary>
public enum PreFinancingBase
{
    /// <summary>The whole grant.</summary>
    Grant = 0,

    /// <summary>What the funder pays of the budget of the first twelve months.</summary>
    FirstYear = 1,
}
