namespace HealthCoop.HealthSystem;

/// <summary>A system that collects what registers of care say.</summary>
public enum InformationSystem
{
    /// <summary>The country's health information system.</summary>
    NationalHealth = 0,

    /// <summary>That of the armed forces' health service.</summary>
    ArmedForces = 1,

    /// <summary>That of a programme or of a partner.</summary>
    Programme = 2,
}
