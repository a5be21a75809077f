namespace HealthCoop.HealthSystem;

/// <summary>What an intervention is against.</summary>
public enum DiseaseArea
{
    /// <summary>Sexually transmitted infections.</summary>
    Sti = 0,

    /// <summary>HIV and AIDS.</summary>
    HivAids = 1,

    /// <summary>Malaria.</summary>
    Malaria = 2,

    /// <summary>Tuberculosis.</summary>
    Tuberculosis = 3,

    /// <summary>Diseases of mothers and newborns.</summary>
    MaternalAndNewborn = 4,

    /// <summary>Malnutrition.</summary>
    Malnutrition = 5,

    /// <summary>Injuries.</summary>
    Injuries = 6,
}
