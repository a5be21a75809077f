namespace HealthCoop.Planning.Financing;

/// <summary>What kept a source's total where it is.</summary>
public enum FundingLimit
{
    /// <summary>Its own rate.</summary>
    Rate = 0,

    /// <summary>Its own amount.</summary>
    Amount = 1,

    /// <summary>The highest rate of its rules.</summary>
    MaximumRate = 2,

    /// <summary>The highest amount of its rules.</summary>
    Ceiling = 3,

    /// <summary>There was no more to pay: the other sources pay the rest.</summary>
    NothingLeft = 4,
}
