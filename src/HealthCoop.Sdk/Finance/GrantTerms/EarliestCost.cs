namespace HealthCoop.Finance.GrantTerms;

/// <summary>From when on a cost may be paid by a grant.</summary>
public enum EarliestCost
{
    /// <summary>After the contract is signed, without exception.</summary>
    AfterSignature = 0,

    /// <summary>From the application on, where an early start was justified and accepted; else after the
    /// signature.</summary>
    FromApplication = 1,

    /// <summary>From the day that the decision and the contract name, where an early start was accepted; else after the
    /// signature.</summary>
    FromDecision = 2,
}
