namespace HealthCoop.Planning.Costing.Capital;

/// <summary>When in a year an annuity is paid.</summary>
public enum AnnuityTiming
{
    /// <summary>At the beginning of each year, as one buys equipment to use it: an annuity due.</summary>
    InAdvance = 0,

    /// <summary>At the end of each year: an ordinary annuity.</summary>
    InArrears = 1,
}
