namespace HealthCoop.Finance.GrantTerms;

/// <summary>What becomes of taxes that nobody gives back.</summary>
public enum TaxTreatment
{
    /// <summary>They are eligible costs.</summary>
    Eligible = 0,

    /// <summary>They are no eligible costs, and count among the accepted ones, paid by others.</summary>
    CofinancingOnly = 1,

    /// <summary>They count for nothing.</summary>
    Ineligible = 2,
}
