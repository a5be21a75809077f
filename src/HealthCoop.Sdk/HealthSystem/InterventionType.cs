namespace HealthCoop.HealthSystem;

/// <summary>What is done against a disease.</summary>
public enum InterventionType
{
    /// <summary>Prevention.</summary>
    Prevention = 0,

    /// <summary>Screening and testing.</summary>
    Screening = 1,

    /// <summary>Care and treatment ("prise en charge").</summary>
    CareAndTreatment = 2,
}
