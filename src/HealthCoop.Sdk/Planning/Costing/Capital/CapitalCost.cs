namespace HealthCoop.Planning.Costing.Capital;

/// <summary>What a line of capital costs pays for.</summary>
public enum CapitalCost
{
    /// <summary>The pieces when they are first bought.</summary>
    Purchase = 0,

    /// <summary>Pieces in place of those whose life has ended.</summary>
    Replacement = 1,

    /// <summary>Keeping pieces in working order for a year.</summary>
    Maintenance = 2,

    /// <summary>Having pieces for a year: the annuity of their price over their life.</summary>
    AnnualEquivalent = 3,
}
