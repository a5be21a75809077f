namespace HealthCoop.HealthSystem;

/// <summary>The bodies of a health system, those among them that a cooperation sets up.</summary>
public enum InstitutionType
{
    /// <summary>A unit that prepares another body (cellule de préfiguration).</summary>
    PrefigurationUnit = 0,

    /// <summary>A directorate of a municipal administration.</summary>
    MunicipalDirectorate = 1,

    /// <summary>A committee that steers a cooperation or a plan (comité de pilotage).</summary>
    SteeringCommittee = 2,

    /// <summary>A committee that follows a cooperation or a plan technically (comité technique, de suivi).</summary>
    TechnicalCommittee = 3,

    /// <summary>The team that runs a health district (équipe cadre de district in Burkina Faso, équipe socio-sanitaire
    /// in Mali).</summary>
    DistrictManagementTeam = 4,

    /// <summary>Comité de gestion (COGES): the users' committee that manages a facility in Burkina Faso.</summary>
    ManagementCommittee = 5,

    /// <summary>Association de santé communautaire (ASACO): the users' association that manages a community health
    /// centre in Mali.</summary>
    CommunityHealthAssociation = 6,

    /// <summary>A federation of community health associations (FELASCOM, FERASCOM, FENASCOM).</summary>
    AssociationFederation = 7,

    /// <summary>A committee of an elected council, in charge of health.</summary>
    CouncilCommittee = 8,
}
