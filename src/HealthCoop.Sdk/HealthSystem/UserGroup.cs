namespace HealthCoop.HealthSystem;

/// <summary>Whom a facility serves.</summary>
public enum UserGroup
{
    /// <summary>Civilians.</summary>
    Civilians = 0,

    /// <summary>Soldiers.</summary>
    Military = 1,

    /// <summary>Families of soldiers.</summary>
    MilitaryFamilies = 2,
}
