namespace HealthCoop.Finance;

/// <summary>As what a cost counts with the funder.</summary>
public enum AidEligibility
{
    /// <summary>Official development assistance, by the rules of the OECD-DAC.</summary>
    OfficialDevelopmentAssistance = 0,

    /// <summary>Capacity building in support of security and development (CBSD), for military actors.</summary>
    CapacityBuildingForSecurityAndDevelopment = 1,

    /// <summary>Neither.</summary>
    Neither = 2,
}
