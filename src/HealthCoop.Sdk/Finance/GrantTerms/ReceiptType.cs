namespace HealthCoop.Finance.GrantTerms;

/// <summary>What an action takes in.</summary>
public enum ReceiptType
{
    /// <summary>What the action itself earns: fees of users, sales.</summary>
    ActionIncome = 0,

    /// <summary>Money of others that is meant for the same eligible costs.</summary>
    EarmarkedContributions = 1,
}
