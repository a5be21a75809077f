namespace HealthCoop.Planning.Appraisal.Exit;

/// <summary>A fact that may decide whether a service can be paid.</summary>
public enum ExitFact
{
    /// <summary>What a cost amounts to.</summary>
    Amount = 0,

    /// <summary>Who pays a cost that nobody is known to pay, or not any longer.</summary>
    Payer = 1,

    /// <summary>For how long the payer has undertaken to pay a cost.</summary>
    Undertaking = 2,

    /// <summary>What a payer can put in.</summary>
    Means = 3,

    /// <summary>What a service takes in.</summary>
    Income = 4,

    /// <summary>Whether a service has further costs, which nobody named.</summary>
    Completeness = 5,
}
