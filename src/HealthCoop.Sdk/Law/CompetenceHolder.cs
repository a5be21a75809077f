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

    /// <summary>The region, as a local authority.</summary>
    Region = 7,

    /// <summary>The department, as a local authority.</summary>
    Department = 8,

    /// <summary>The province, as a local authority.</summary>
    Province = 9,

    /// <summary>The authority that communes have in common.</summary>
    IntercommunalAuthority = 10,

    /// <summary>The district with special status, as a local authority: the District of Bamako.</summary>
    SpecialStatusDistrict = 11,
}
