namespace HealthCoop.Planning.Financing;

/// <summary>What a source gives.</summary>
public enum FundingContribution
{
    /// <summary>Money, which pays no cost in kind.</summary>
    Money = 0,

    /// <summary>Valued work, premises or goods, which pay costs in kind alone.</summary>
    InKind = 1,

    /// <summary>Both, each for its own costs.</summary>
    MoneyAndInKind = 2,
}
