namespace HealthCoop.Partners;

/// <summary>Whether a partner is civilian or military.</summary>
public enum PartnerNature
{
    /// <summary>A civilian body.</summary>
    Civilian = 0,

    /// <summary>Armed forces.</summary>
    ArmedForces = 1,

    /// <summary>The health service of armed forces.</summary>
    MilitaryHealthService = 2,

    /// <summary>A military mission of third States.</summary>
    MilitaryMission = 3,
}
