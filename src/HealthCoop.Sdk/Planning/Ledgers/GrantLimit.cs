namespace HealthCoop.Planning.Ledgers;

/// <summary>What keeps a final grant where it is.</summary>
public enum GrantLimit
{
    /// <summary>The grant's share of the eligible costs.</summary>
    Rate = 0,

    /// <summary>The highest amount of the contract.</summary>
    Maximum = 1,
}
