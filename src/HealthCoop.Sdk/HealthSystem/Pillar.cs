namespace HealthCoop.HealthSystem;

/// <summary>The six building blocks of a health system (WHO, "Everybody's business", 2007).</summary>
public enum Pillar
{
    /// <summary>Service delivery.</summary>
    ServiceDelivery = 1,

    /// <summary>Health workforce.</summary>
    HealthWorkforce = 2,

    /// <summary>Health information systems.</summary>
    HealthInformationSystems = 3,

    /// <summary>Medical products, vaccines and technologies.</summary>
    MedicalProducts = 4,

    /// <summary>Health financing.</summary>
    HealthFinancing = 5,

    /// <summary>Leadership and governance.</summary>
    LeadershipAndGovernance = 6,
}
