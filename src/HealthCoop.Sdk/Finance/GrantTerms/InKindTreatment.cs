namespace HealthCoop.Finance.GrantTerms;

/// <summary>What becomes of contributions in kind.</summary>
public enum InKindTreatment
{
    /// <summary>They count for nothing.</summary>
    Excluded = 0,

    /// <summary>They count as co-financing where the special conditions accept them.</summary>
    CofinancingWhereAccepted = 1,

    /// <summary>They count up to a share of the total.</summary>
    CountsUpToShare = 2,
}
