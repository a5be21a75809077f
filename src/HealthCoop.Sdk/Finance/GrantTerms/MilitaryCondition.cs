namespace HealthCoop.Finance.GrantTerms;

/// <summary>What must be shown before armed forces are supported.</summary>
public enum MilitaryCondition
{
    /// <summary>Actors that are not military cannot meet the need.</summary>
    NonMilitaryActorsCannotMeetNeed = 0,

    /// <summary>State institutions or rights are under threat.</summary>
    ThreatToStateInstitutions = 1,

    /// <summary>The partner country agrees.</summary>
    ConsensusOfPartnerCountry = 2,
}
