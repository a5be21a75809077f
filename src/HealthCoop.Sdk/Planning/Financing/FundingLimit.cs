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

    /// <summary>The lowest rate of its rules.</summary>
    MinimumRate = 5,

    /// <summary>The lowest amount of its rules.</summary>
    Floor = 6,

    /// <summary>The highest share of indirect costs on direct ones.</summary>
    IndirectCosts = 7,

    /// <summary>The money that had come by then.</summary>
    Cash = 8,

    /// <summary>The total of the budget, up to which the sources are bound.</summary>
    BudgetTotal = 9,

    /// <summary>A rule of the problem.</summary>
    Rule = 10,
}
