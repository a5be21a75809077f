namespace HealthCoop.Planning.Ledgers;

/// <summary>What made a payment of a grant what it is.</summary>
public enum PaymentLimit
{
    /// <summary>The amount that the contract plans.</summary>
    PlannedAmount = 0,

    /// <summary>What is not spent of the earlier payments, by which it is lower.</summary>
    UnspentAmount = 1,

    /// <summary>The highest share that is paid before the final report.</summary>
    PreFinancingCap = 2,

    /// <summary>The final grant, less what was paid before.</summary>
    FinalGrant = 3,

    /// <summary>The highest amount of the grant, less what was paid before.</summary>
    GrantMaximum = 4,
}
