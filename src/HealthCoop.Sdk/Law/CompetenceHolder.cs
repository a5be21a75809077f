namespace HealthCoop.Law;

/// <summary>Who may hold a competence.</summary>
public enum CompetenceHolder
{
    /// <summary>The commune.</summary>
    Commune = 0,

    /// <summary>The cercle (Mali).</summary>
    Cercle = 1,

    /// <summary>Local authorities, where a source does not say which.</summary>
    LocalAuthorities = 2,

    /// <summary>The community health association of the health area (ASACO, Mali).</summary>
    CommunityHealthAssociation = 3,

    /// <summary>The region, or the State.</summary>
    RegionOrState = 4,

    /// <summary>The State.</summary>
    State = 5,

    /// <summary>The State's ministry of defence.</summary>
    Defence = 6,
}
