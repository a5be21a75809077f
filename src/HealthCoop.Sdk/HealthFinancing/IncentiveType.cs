namespace HealthCoop.HealthFinancing;

/// <summary>The kinds of incentive for health staff.</summary>
public enum IncentiveType
{
    /// <summary>A sum beside the pay, whatever the results.</summary>
    Bonus = 0,

    /// <summary>A sum that depends on results.</summary>
    PerformanceBonus = 1,

    /// <summary>A sum for posts that are remote or dangerous.</summary>
    HardshipAllowance = 2,

    /// <summary>A sum for nights, weekends and times on call.</summary>
    OnCallAllowance = 3,

    /// <summary>A dwelling, or a sum for one.</summary>
    Housing = 4,

    /// <summary>A share of what a facility takes in (ristourne).</summary>
    FeeShare = 5,

    /// <summary>Training that leads on.</summary>
    Training = 6,

    /// <summary>Praise, prizes, a career.</summary>
    Recognition = 7,
}
