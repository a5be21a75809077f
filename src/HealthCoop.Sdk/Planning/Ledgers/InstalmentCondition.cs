namespace HealthCoop.Planning.Ledgers;

/// <summary>When a payment of a grant is due.</summary>
public enum InstalmentCondition
{
    /// <summary>Once the contract is signed.</summary>
    Signature = 0,

    /// <summary>Once an interim report is delivered, whatever was spent.</summary>
    InterimReport = 1,

    /// <summary>Once an interim report shows that all earlier payments are spent, and the asked share of the last one;
    /// else it is lower by what is not spent.</summary>
    Spending = 2,

    /// <summary>Once the final report is delivered: the balance.</summary>
    FinalReport = 3,
}
