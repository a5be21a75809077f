namespace HealthCoop.Programmes;

/// <summary>Where a risk comes from.</summary>
public enum RiskType
{
    /// <summary>Politics.</summary>
    Political = 0,

    /// <summary>Security.</summary>
    Security = 1,

    /// <summary>Access to the sites.</summary>
    Access = 2,

    /// <summary>Money.</summary>
    Financial = 3,

    /// <summary>People and their posts.</summary>
    Workforce = 4,
}
