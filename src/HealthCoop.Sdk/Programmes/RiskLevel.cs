namespace HealthCoop.Programmes;

/// <summary>How likely something is, or how much it weighs.</summary>
public enum RiskLevel
{
    /// <summary>Low.</summary>
    Low = 1,

    /// <summary>Medium.</summary>
    Medium = 2,

    /// <summary>High.</summary>
    High = 3,

    /// <summary>Very high.</summary>
    VeryHigh = 4,
}
