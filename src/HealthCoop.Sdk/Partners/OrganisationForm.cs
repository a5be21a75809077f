namespace HealthCoop.Partners;

/// <summary>What form an organisation has in its own country, more precisely than international lists say.</summary>
public enum OrganisationForm
{
    /// <summary>A local authority: a commune, a district, a cercle, a region, a province.</summary>
    LocalAuthority = 0,

    /// <summary>A ministry.</summary>
    Ministry = 1,

    /// <summary>A service of the State in the field, as the team of a health district is.</summary>
    StateService = 2,

    /// <summary>An agency of a State.</summary>
    Agency = 3,

    /// <summary>A public interest group (groupement d'intérêt public).</summary>
    PublicInterestGroup = 4,

    /// <summary>A network of local authorities.</summary>
    LocalAuthorityNetwork = 5,

    /// <summary>An NGO.</summary>
    Ngo = 6,

    /// <summary>A network of NGOs.</summary>
    NgoNetwork = 7,

    /// <summary>A community health association (ASACO, Mali).</summary>
    CommunityHealthAssociation = 8,

    /// <summary>A federation of community health associations.</summary>
    CommunityHealthFederation = 9,

    /// <summary>The management committee of a health centre (COGES, Burkina Faso).</summary>
    ManagementCommittee = 10,

    /// <summary>The people of a village or a quarter, with those who speak for them.</summary>
    Community = 11,

    /// <summary>A foundation.</summary>
    Foundation = 12,

    /// <summary>A consultancy.</summary>
    Consultancy = 13,

    /// <summary>Another company.</summary>
    Company = 14,

    /// <summary>A school, a university, a research body.</summary>
    Academic = 15,

    /// <summary>An organisation of States, or one of its institutions.</summary>
    InternationalOrganisation = 16,

    /// <summary>Armed forces.</summary>
    ArmedForces = 17,

    /// <summary>The health service of armed forces.</summary>
    MilitaryHealthService = 18,

    /// <summary>A military mission of third States.</summary>
    MilitaryMission = 19,
}
