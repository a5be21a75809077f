namespace HealthCoop.HealthSystem;

/// <summary>What somebody does at a facility, whatever the profession.</summary>
public enum FacilityPost
{
    /// <summary>Directeur technique de centre (DTC): heads a community health centre.</summary>
    TechnicalDirector = 0,

    /// <summary>Médecin-chef: heads a referral health centre or a health district.</summary>
    HeadPhysician = 1,

    /// <summary>Infirmier chef de poste: heads a health and social promotion centre, or its nurses.</summary>
    HeadNurse = 2,

    /// <summary>Responsible for the maternity.</summary>
    MaternityLead = 3,

    /// <summary>Gérant de dépôt: keeps the depot of essential medicines.</summary>
    DepotManager = 4,

    /// <summary>Responsible for the laboratory.</summary>
    LaboratoryLead = 5,

    /// <summary>Responsible for vaccination and its cold chain.</summary>
    VaccinationAgent = 6,

    /// <summary>Cares for patients, without another function.</summary>
    Carer = 7,

    /// <summary>Keeps accounts, the cash box or the staff's files.</summary>
    Administrator = 8,

    /// <summary>Drives the ambulance.</summary>
    AmbulanceDriver = 9,

    /// <summary>Keeps buildings and equipment in order.</summary>
    MaintenanceAgent = 10,

    /// <summary>Cleans, guards or helps.</summary>
    SupportStaff = 11,
}
